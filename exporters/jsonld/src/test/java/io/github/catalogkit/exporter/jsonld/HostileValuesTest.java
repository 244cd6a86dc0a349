package io.github.catalogkit.exporter.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileValuesTest {

    static Stream<String> texts() {
        return HostileValue.accepted("title", "author").map(hostile -> PlainText.normalize(hostile.value()));
    }

    static Stream<WebAddress> urls() {
        return HostileValue.accepted("url").map(hostile -> WebAddress.of(hostile.value()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsAHostileTextInEachProperty(String text) {
        TextEverywhere.of(text).assertUnchanged();
    }

    @ParameterizedTest
    @MethodSource("urls")
    void keepsEachUrl(WebAddress address) {
        Tool tool =
                Tool.of(EntryDetails.of("hostile", "Tool").url(address).build()).withRepository(address);
        Thing work = LinkedData.of(tool).work("Tool");
        assertThat(work.value("url")).isEqualTo(address.value());
        assertThat(work.value("codeRepository")).isEqualTo(address.value());
    }
}
