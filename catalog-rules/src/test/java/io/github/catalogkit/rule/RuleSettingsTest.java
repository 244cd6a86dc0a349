package io.github.catalogkit.rule;

import static io.github.catalogkit.rule.Samples.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the effects of settings of a catalog and of a user. */
class RuleSettingsTest {

    @Test
    void anOptionOverridesTheSeverityOfTheCatalog() {
        Catalog catalog = Catalog.of("e", "E", Section.of("empty", "Empty"))
                .withRules(List.of(RuleSetting.of("empty-section", Severity.ERROR)));
        assertThat(Rules.inspect(catalog)).extracting(Problem::severity).containsExactly(Severity.ERROR);
        assertThat(Rules.inspect(catalog, List.of(RuleSetting.of("empty-section", Severity.OFF))))
                .isEmpty();
    }

    @Test
    void reportsAndIgnoresAnInvalidValue() {
        Catalog catalog = Catalog.of("e", "E", Section.of("s", "S", tool("a")))
                .withRules(List.of(
                        RuleSetting.of("small-section", Severity.WARNING).withValue("few"),
                        RuleSetting.of("plain-http", Severity.WARNING).withValue("1")));
        assertThat(Rules.inspect(catalog).map(Inspected::member))
                .containsExactly("rules[0].value", "rules[1].value", "title");
    }

    @Test
    void reportsARepeatedSetting() {
        Catalog catalog = Catalog.of("e", "E", Section.of("s", "S", tool("a")))
                .withRules(List.of(
                        RuleSetting.of("plain-http", Severity.ERROR), RuleSetting.of("plain-http", Severity.OFF)));
        assertThat(Rules.inspect(catalog).map(Inspected::text))
                .containsExactly("rules[1].rule: the rule \"plain-http\" already has a setting; keep one of the two");
    }

    @Test
    void theValueOfTheCatalogAppliesUnlessItIsOverridden() {
        Catalog catalog = Catalog.of("e", "E", Section.of("s", "S", tool("a"), tool("b")))
                .withRules(List.of(
                        RuleSetting.of("small-section", Severity.WARNING).withValue("3")));
        assertThat(Rules.inspect(catalog)).hasSize(1);
        assertThat(Rules.inspect(catalog, List.of(RuleSetting.of("small-section", Severity.ERROR))))
                .hasSize(1);
        assertThat(Rules.inspect(
                        catalog,
                        List.of(RuleSetting.of("small-section", Severity.ERROR).withValue("2"))))
                .isEmpty();
    }
}
