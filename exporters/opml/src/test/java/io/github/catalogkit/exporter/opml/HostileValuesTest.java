package io.github.catalogkit.exporter.opml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

final class HostileValuesTest {

    static Stream<String> texts() {
        return HostileValue.accepted("title", "author").map(hostile -> PlainText.normalize(hostile.value()));
    }

    static Stream<WebAddress> urls() {
        return HostileValue.accepted("url").map(hostile -> WebAddress.of(hostile.value()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsAHostileTextInEachAttribute(String text) {
        TextEverywhere.of(text).assertUnchanged();
    }

    @ParameterizedTest
    @MethodSource("urls")
    void keepsEachUrl(WebAddress address) {
        Tool tool = Tool.of(EntryDetails.of("hostile", "Tool")
                .url(address)
                .feed(address.value())
                .build());
        assertThat(OpmlFile.of(tool).values("url")).containsExactly(address.value());
        assertThat(OpmlFile.of(tool).romeOutlines().get(1).getUrl()).isEqualTo(address.value());
        OpmlFile feeds = OpmlFile.feedsOf(tool);
        assertThat(feeds.values("xmlUrl")).containsExactly(address.value());
        assertThat(feeds.values("htmlUrl")).containsExactly(address.value());
        assertThat(feeds.romeOutlines().get(1).getXmlUrl()).isEqualTo(address.value());
    }

    @Test
    void keepsATitleWithinItsAttribute() {
        String title = "x\" url=\"https://evil.example\"/><outline text='y'/> &amp; &#10; ]]>";
        OpmlFile file = OpmlFile.of(
                Tool.of(EntryDetails.of("x", title).url("https://example.org/").build()));
        Element outline = file.outline(title);
        assertThat(file.outlines()).hasSize(2);
        assertThat(outline.getAttribute("url")).isEqualTo("https://example.org/");
    }

    @Test
    void replacesALineBreakWithASpace() {
        OpmlFile file = OpmlFile.of(Tool.of(EntryDetails.of("x", "two\r\n\tlines")
                .url("https://example.org/")
                .build()));
        assertThat(file.outlines().get(1).getAttribute("text")).isEqualTo("two lines");
    }
}
