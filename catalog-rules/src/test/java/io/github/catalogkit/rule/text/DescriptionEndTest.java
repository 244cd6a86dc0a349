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
    void requiresAPeriodByDefault() {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", "a proxy")))
                .containsExactly(
                        "description: the description does not end with a period; write \"proxy.\" at its end");
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
    void acceptsOtherSentenceEnds(String description) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description))).isEmpty();
    }

    @Test
    void rejectsAPeriodIfConfigured() {
        assertThat(Inspected.by(rule, "none", Inspected.tool("Envoy", "a proxy.")))
                .containsExactly("description: the description ends with a period; write \"proxy\" at its end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a proxy", "proxies, gateways etc.", "One. Two.", "and so on...", "Envoy Inc.", "Really? Yes."})
    void acceptsThePeriodOfAnAbbreviationOrOfSeveralSentences(String description) {
        assertThat(Inspected.by(rule, "none", Inspected.tool("Envoy", description)))
                .isEmpty();
    }
}
