package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.NearestName;
import java.util.List;

/** What a catalogue decides is about rules that there are, and chooses what they leave to choose. */
final class KnownSettings implements Rule {

    @Override
    public String id() {
        return "rule-setting";
    }

    @Override
    public String statement() {
        return "A setting is about a rule that there is, and has a value that the rule takes.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public RuleExample example() {
        return new RuleExample("""
                @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "plain-htp", severity = Severity.OFF))
                interface Example {}
                """, """
                @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "plain-http", severity = Severity.OFF))
                interface Example {}
                """);
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
        Rules.find(setting.rule())
                .ifPresentOrElse(
                        rule -> inspectValue(catalog, setting, rule, member + ".value", inspection),
                        () -> inspection.report(catalog, member + ".rule", unknown(setting.rule())));
    }

    private static String unknown(String id) {
        List<String> known = Rules.all().stream().map(Rule::id).toList();
        return "there is no rule \"" + id + "\"; "
                + NearestName.of(id, known)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElseGet(() -> "expected one of " + String.join(", ", known));
    }

    private static void inspectValue(
            Catalog catalog, RuleSetting setting, Rule rule, String member, Inspection inspection) {
        setting.value().ifPresent(value -> {
            if (rule.choice().isEmpty()) {
                inspection.report(catalog, member, "the rule \"" + rule.id() + "\" leaves no choice; remove the value");
                return;
            }
            try {
                rule.choice().get().check().accept(value);
            } catch (MalformedValueException e) {
                inspection.report(catalog, member, "the value \"" + value + "\" " + e.getMessage());
            }
        });
    }
}
