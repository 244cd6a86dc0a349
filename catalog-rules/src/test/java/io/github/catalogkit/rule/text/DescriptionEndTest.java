package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionEndTest {

    private final Rule rule = new DescriptionEnd();

    @Test
    void isAFullStopByDefault() {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", "a proxy")))
                .containsExactly("description: the description ends with \"proxy\"; expected a full stop: \"proxy.\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A proxy.",
                "A proxy!",
                "A proxy…",
                "A proxy (fast.)",
                "Said \"go.\"",
                "代理。",
                "fast 🚀",
                "Kinds:",
                ""
            })
    void isAnyOtherMarkThatEndsASentence(String description) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description))).isEmpty();
    }

    @Test
    void isNoFullStopWhereThatIsChosen() {
        assertThat(Inspected.by(rule, "none", Inspected.tool("Envoy", "a proxy.")))
                .containsExactly("description: the description ends with \"proxy.\"; expected no full stop: \"proxy\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a proxy", "proxies, gateways etc.", "One. Two.", "and so on...", "Envoy Inc.", "Really? Yes."})
    void isKeptWhereAnAbbreviationOrSeveralSentencesNeedIt(String description) {
        assertThat(Inspected.by(rule, "none", Inspected.tool("Envoy", description)))
                .isEmpty();
    }
}
