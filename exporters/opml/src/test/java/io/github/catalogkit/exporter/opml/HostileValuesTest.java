package io.github.catalogkit.exporter.opml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.text.PlainText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

final class HostileValuesTest {

    static Stream<HostileValue> titles() {
        return HostileValue.accepted("title");
    }

    static Stream<HostileValue> authors() {
        return HostileValue.accepted("author");
    }

    static Stream<HostileValue> addresses() {
        return HostileValue.accepted("url");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleIsReadAsItWas(HostileValue hostile) {
        String title = PlainText.normalizeTitle(hostile.value());
        OpmlFile file = OpmlFile.of(Tool.of(EntryDetails.of("hostile", hostile.value())
                .url("https://example.org/")
                .description(hostile.value())
                .build()));
        assertThat(file.outlines()).hasSize(2);
        assertThat(file.outline(title).getAttribute("description")).isEqualTo(title);
        assertThat(file.rome().getOutlines().get(0).getChildren().get(0).getText())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @MethodSource("authors")
    void anAuthorIsReadAsItWas(HostileValue hostile) {
        OpmlFile file = OpmlFile.of(Series.of(EntryDetails.of("hostile", "Series")
                .author(Organization.of(hostile.value()))
                .build()));
        assertThat(file.outlines().get(1).getAttribute("text")).isEqualTo("Series by " + hostile.value());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressIsReadAsItWas(HostileValue hostile) {
        WebAddress address = WebAddress.of(hostile.value());
        Tool tool = Tool.of(EntryDetails.of("hostile", "Tool").url(address).build());
        assertThat(OpmlFile.of(tool).outline("Tool").getAttribute("url")).isEqualTo(address.value());
        assertThat(OpmlFile.of(tool)
                        .rome()
                        .getOutlines()
                        .get(0)
                        .getChildren()
                        .get(0)
                        .getUrl())
                .isEqualTo(address.value());
    }

    @Test
    void aTitleCannotLeaveItsAttribute() {
        String title = "x\" url=\"https://evil.example\"/><outline text='y'/> &amp; &#10; ]]>";
        OpmlFile file = OpmlFile.of(
                Tool.of(EntryDetails.of("x", title).url("https://example.org/").build()));
        Element outline = file.outline(title);
        assertThat(file.outlines()).hasSize(2);
        assertThat(outline.getAttribute("url")).isEqualTo("https://example.org/");
    }

    @Test
    void aLineBreakBecomesASpace() {
        OpmlFile file = OpmlFile.of(Tool.of(EntryDetails.of("x", "two\r\n\tlines")
                .url("https://example.org/")
                .build()));
        assertThat(file.outlines().get(1).getAttribute("text")).isEqualTo("two lines");
    }
}
