package io.github.catalogkit.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingParameterTest {

    @ParameterizedTest
    @CsvSource({
        "https://e.org/a?utm_source=x, https://e.org/a",
        "https://e.org/a?b=1&utm_source=x&c=2#d, https://e.org/a?b=1&c=2#d",
        "https://e.org/?FBCLID=x&igshid=y#frag, https://e.org/#frag"
    })
    void removesTrackingParameters(String url, String expected) {
        assertThat(Inspected.by(new TrackingParameter(), tool(url)))
                .singleElement()
                .asString()
                .endsWith("; write \"" + expected + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://e.org/?lang=en", "https://e.org/utm_source=x", "https://e.org/#utm_source=x"})
    void keepsOtherParameters(String url) {
        assertThat(Inspected.by(new TrackingParameter(), tool(url))).isEmpty();
    }

    @Test
    void reportsAllTrackingParameters() {
        assertThat(Inspected.by(new TrackingParameter(), tool("https://e.org/?utm_source=x")))
                .containsExactly(
                        "url: the URL \"https://e.org/?utm_source=x\" has the tracking parameter \"utm_source\"; write \"https://e.org/\"");
        assertThat(Inspected.by(new TrackingParameter(), tool("https://e.org/?utm_source=x&fbclid=y")))
                .containsExactly(
                        "url: the URL \"https://e.org/?utm_source=x&fbclid=y\" has the tracking parameters \"utm_source\", \"fbclid\"; write \"https://e.org/\"");
    }

    private static Entry tool(String url) {
        return Tool.of(EntryDetails.of("a", "A").url(url).build());
    }
}
