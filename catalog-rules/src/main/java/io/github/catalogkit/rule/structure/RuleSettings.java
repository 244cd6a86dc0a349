package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;

/** The settings of a catalog are for existing rules, at most one for each, and have valid values. */
public final class RuleSettings extends AbstractRule {

    public RuleSettings() {
        super(
                "rule-settings",
                Severity.ERROR,
                "Each rule setting names an existing rule, once, with a valid value.",
                new RuleExample("""
                @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "plain-htp", severity = Severity.OFF))
                interface Example {}
                """, """
                @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "plain-http", severity = Severity.OFF))
                interface Example {}
                """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        for (int index = 0; index < catalog.rules().size(); index++) {
            inspect(catalog, index, inspection);
        }
    }

    private static void inspect(Catalog catalog, int index, Inspection inspection) {
        RuleSetting setting = catalog.rules().get(index);
        String member = "rules[" + index + "]";
        Rules.idProblem(setting.rule()).ifPresent(problem -> inspection.report(catalog, member + ".rule", problem));
        if (catalog.rules().subList(0, index).stream().anyMatch(it -> it.rule().equals(setting.rule()))) {
            inspection.report(
                    catalog,
                    member + ".rule",
                    "the rule \"" + setting.rule() + "\" already has a setting",
                    "keep one of the two");
        }
        Rules.valueProblem(setting).ifPresent(problem -> inspection.report(catalog, member + ".value", problem));
    }
}
