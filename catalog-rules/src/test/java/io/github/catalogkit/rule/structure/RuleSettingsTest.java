package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {

    @Test
    void reportsAnUnknownRuleWithTheNearestRule() {
        Catalog catalog = Catalog.of("e", "E")
                .withRules(List.of(
                        io.github.catalogkit.value.RuleSetting.of("plain-http", Severity.OFF),
                        io.github.catalogkit.value.RuleSetting.of("plain-htp", Severity.OFF)
                                .withValue("x")));
        assertThat(Inspected.by(new RuleSettings(), catalog))
                .containsExactly("rules[1].rule: there is no rule \"plain-htp\"; did you mean \"plain-http\"?");
    }

    @Test
    void reportsAnUnknownRuleWithAllRules() {
        Catalog catalog =
                Catalog.of("e", "E").withRules(List.of(io.github.catalogkit.value.RuleSetting.of("x", Severity.OFF)));
        assertThat(Inspected.by(new RuleSettings(), catalog))
                .singleElement()
                .asString()
                .startsWith("rules[0].rule: there is no rule \"x\"; write one of rule-settings, duplicate-id, ")
                .endsWith(", page-size, dead-link, moved-link, suspicious-link, insecure-link, https-link, flaky-link,"
                        + " blocked-link, archived-upstream, renamed-upstream, stale");
    }
}
