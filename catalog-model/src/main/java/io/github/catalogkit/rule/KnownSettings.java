package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.NearestName;
import java.util.List;
import java.util.Optional;

/** What a catalogue decides is about rules that there are, and chooses what they leave to choose. */
final class KnownSettings implements Rule {

    @Override
    public String id() {
        return "rule-setting";
    }

    @Override
    public String statement() {
        return "A setting is about a rule that there is, is the only one of it, and has a value that the rule takes.";
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
        if (Rules.find(setting.rule()).isEmpty()) {
            inspection.report(catalog, member + ".rule", unknown(setting.rule()));
        }
        if (catalog.rules().subList(0, index).stream().anyMatch(it -> it.rule().equals(setting.rule()))) {
            inspection.report(
                    catalog,
                    member + ".rule",
                    "the rule \"" + setting.rule() + "\" has a setting already; expected one for each rule");
        }
        mistake(setting).ifPresent(mistake -> inspection.report(catalog, member + ".value", mistake));
    }

    /** What is wrong with the value of a setting, if something is. */
    static Optional<String> mistake(RuleSetting setting) {
        Optional<Rule> rule = Rules.find(setting.rule());
        if (rule.isEmpty() || setting.value().isEmpty()) {
            return Optional.empty();
        }
        if (rule.get().choice().isEmpty()) {
            return Optional.of("the rule \"" + setting.rule() + "\" leaves no choice; expected no value");
        }
        try {
            rule.get().choice().get().check().accept(setting.value().get());
            return Optional.empty();
        } catch (MalformedValueException e) {
            return Optional.of("the value \"" + setting.value().get() + "\" " + e.getMessage());
        }
    }

    /** What is wrong with an id that no rule has. */
    static String unknown(String id) {
        List<String> known = Rules.all().stream().map(Rule::id).toList();
        return "there is no rule \"" + id + "\"; "
                + NearestName.of(id, known)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElseGet(() -> "expected one of " + String.join(", ", known));
    }
}
