package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import org.junit.jupiter.api.Test;

class DescriptionLengthTest {

    private final Rule rule = new DescriptionLength();

    @Test
    void acceptsTwoHundredCharactersByDefault() {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", "x".repeat(200)))).isEmpty();
    }

    @Test
    void reportsWhereTheLimitIsExceeded() {
        assertThat(Inspected.by(rule, "10", Inspected.tool("Envoy", "proxy for services")))
                .containsExactly(
                        "description: the description has 18 characters, more than 10; shorten it: the first 10 characters end with \"proxy for \"");
    }

    @Test
    void countsCodePoints() {
        assertThat(Inspected.by(rule, "3", Inspected.tool("Envoy", "🚀🚀🚀"))).isEmpty();
    }

    @Test
    void reportsTheTextBeforeTheLimit() {
        assertThat(Inspected.by(rule, "42", Inspected.tool("Envoy", "fast ".repeat(20))))
                .singleElement()
                .asString()
                .endsWith("end with \"fast fast fast fast fa\"");
    }
}
