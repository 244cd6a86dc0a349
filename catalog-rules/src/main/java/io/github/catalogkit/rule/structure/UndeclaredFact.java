package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Fact;
import io.github.catalogkit.model.FactType;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.text.NearestName;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Entries of a section that declares facts have only these, in their order and with their values. That holds for entries
 * directly in the section and those nested in them, not for subsections, which declare facts of their own.
 */
public final class UndeclaredFact extends AbstractRule {

    public UndeclaredFact() {
        super(
                "undeclared-fact",
                Severity.ERROR,
                "Facts have the names, the order and the values that their section declares.",
                new RuleExample("""
                        @Catalog(id = "example", title = "Example")
                        interface Example {
                            @Section(value = "Proxies", facts = @FactType(name = "License", values = {"free", "paid"}))
                            interface Proxies {
                                @Tool(
                                        title = "Envoy",
                                        url = "https://www.envoyproxy.io/",
                                        facts = @Fact(name = "License", value = "Free"))
                                class Envoy {}
                            }
                        }
                        """, """
                        @Catalog(id = "example", title = "Example")
                        interface Example {
                            @Section(value = "Proxies", facts = @FactType(name = "License", values = {"free", "paid"}))
                            interface Proxies {
                                @Tool(
                                        title = "Envoy",
                                        url = "https://www.envoyproxy.io/",
                                        facts = @Fact(name = "License", value = "free"))
                                class Envoy {}
                            }
                        }
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.allSections()
                .filter(section -> !section.facts().isEmpty())
                .forEach(section -> section.entries().stream()
                        .flatMap(Entry::withDescendants)
                        .forEach(entry -> inspect(entry, section.facts(), inspection)));
    }

    private static void inspect(Entry entry, List<FactType> declared, Inspection inspection) {
        List<String> names = declared.stream().map(FactType::name).toList();
        int last = -1;
        for (int index = 0; index < entry.facts().size(); index++) {
            Fact fact = entry.facts().get(index);
            String member = "facts[" + index + "]";
            int position = names.indexOf(fact.name());
            if (position < 0) {
                Problem problem = inspection.problem(
                        entry, member + ".name", "the section declares no fact \"" + fact.name() + "\"");
                inspection.report(instead(problem, fact.name(), names));
                continue;
            }
            if (position < last) {
                inspection.report(
                        entry,
                        member + ".name",
                        "the fact \"" + fact.name() + "\" comes after \"" + names.get(last)
                                + "\", but is declared before it",
                        "write the facts in the order " + String.join(", ", names));
            }
            last = Math.max(last, position);
            inspectValue(entry, member + ".value", fact, declared.get(position).values(), inspection);
        }
    }

    private static void inspectValue(
            Entry entry, String member, Fact fact, List<String> allowed, Inspection inspection) {
        String value = fact.value().plain();
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            Problem problem = inspection.problem(
                    entry, member, "\"" + value + "\" is not an allowed value of the fact \"" + fact.name() + "\"");
            inspection.report(instead(problem, value, allowed));
        }
    }

    /** Adds what to write instead of an undeclared text: a safe fix if only its case is wrong. */
    static Problem instead(Problem problem, String given, List<String> declared) {
        Optional<String> otherCase =
                declared.stream().filter(given::equalsIgnoreCase).findFirst();
        return otherCase
                .map(name -> problem.withFix(Fix.safe(new Edit.Replace(given, name))))
                .or(() -> NearestName.of(given, declared)
                        .map(name -> problem.withFix(Fix.suggested(new Edit.Replace(given, name)))))
                .orElseGet(() -> problem.withHelp(
                        "write " + (declared.size() == 1 ? "" : "one of ") + String.join(", ", declared)));
    }
}
