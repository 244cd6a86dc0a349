package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.text.InlineText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionStartTest {

    private final Rule rule = new DescriptionStart();

    @ParameterizedTest
    @CsvSource({"a proxy, a, A", "cloud-native proxy, cloud-native, Cloud-native", "élégant, élégant, Élégant"})
    void requiresACapitalByDefault(String description, String word, String expected) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description)))
                .containsExactly(
                        "description: the description starts with a lowercase letter; write \"" + expected + "\"");
    }

    @Test
    void requiresALowercaseLetterIfConfigured() {
        assertThat(Inspected.by(rule, "small", Inspected.tool("Envoy", "Proxy for services")))
                .containsExactly("description: the description starts with an uppercase letter; write \"proxy\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iOS client",
                "eBPF loader",
                "etcd in a box",
                "BPF loader",
                "macOS client",
                "3 proxies",
                "example.org for all",
                "kube/dns for all",
                "\"quoted\" words",
                "漢字",
                "envoy at the edge",
                "",
            })
    void acceptsANameOrOtherText(String description) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description))).isEmpty();
        assertThat(Inspected.by(rule, "small", Inspected.tool("Envoy", description)))
                .isEmpty();
    }

    @Test
    void acceptsAWordThatIsANameInAnotherSentence() {
        assertThat(Inspected.by(
                        rule,
                        "small",
                        Inspected.tool("Envoy", "Bash in a box"),
                        Inspected.tool("HAProxy", "written in Bash")))
                .isEmpty();
    }

    @Test
    void acceptsAWordThatIsANameInEmphasisOrAfterAComma() {
        InlineText used =
                InlineText.of(InlineText.text("written "), InlineText.strong(InlineText.text("with, Bash at the end")));
        assertThat(Inspected.by(
                        rule, "small", Inspected.tool("Envoy", "Bash in a box"), Inspected.tool("HAProxy", used)))
                .isEmpty();
    }

    @Test
    void reportsAWordThatOnlyStartsAnotherSentence() {
        assertThat(Inspected.by(
                        rule,
                        "small",
                        Inspected.tool("Envoy", "Fast proxy"),
                        Inspected.tool("HAProxy", "a proxy. Fast ")))
                .hasSize(1);
    }

    @Test
    void acceptsTheWordI() {
        assertThat(Inspected.by(rule, "small", Inspected.tool("Envoy", "I wrote a proxy")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast, small", "fast", "fast!", "envoy’s friend", "fast?", "all-in-one"})
    void checksAWordThatPunctuationOrTheTextEnds(String description) {
        assertThat(Inspected.by(rule, Inspected.tool("HAProxy", description))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast,small", "fast.org", "fast/", "-fast", "a1"})
    void ignoresAWordThatContinues(String description) {
        assertThat(Inspected.by(rule, "capital", Inspected.tool("HAProxy", description)))
                .isEmpty();
    }

    @Test
    void ignoresCodeAndLinks() {
        InlineText code = InlineText.of(InlineText.code("ls"), InlineText.text(" in color"));
        InlineText link = InlineText.of(InlineText.link("https://example.org/", InlineText.text("example")));
        assertThat(Inspected.by(rule, Inspected.tool("A", code), Inspected.tool("B", link)))
                .isEmpty();
    }

    @Test
    void checksEmphasis() {
        InlineText text = InlineText.of(InlineText.emphasis(InlineText.text("fast proxy")));
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", text))).hasSize(1);
    }
}
