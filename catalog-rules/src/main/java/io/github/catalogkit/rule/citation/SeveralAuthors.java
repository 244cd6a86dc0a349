package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Each author is one person: the name is not that of several people. */
public final class SeveralAuthors extends AbstractRule {

    public SeveralAuthors() {
        super(
                "several-authors",
                Severity.WARNING,
                "An author is one person or one organization.",
                new RuleExample("""
                        @Article(
                                title = "Envoy",
                                url = "https://www.envoyproxy.io/",
                                authors = @Author(name = "Ada Lovelace and Charles Babbage"))
                        class Envoy {}
                        """, """
                        @Article(
                                title = "Envoy",
                                url = "https://www.envoyproxy.io/",
                                authors = {@Author(name = "Ada Lovelace"), @Author(name = "Charles Babbage")})
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogPeople.visit(
                catalog,
                (node, member, person) -> NameHeuristics.splitPeople(person.name())
                        .ifPresent(names -> report(node, member, person.name(), names, inspection)));
    }

    private static void report(Node node, String member, String name, List<String> names, Inspection inspection) {
        Problem problem =
                inspection.problem(node, member + ".name", "the name \"" + name + "\" is not that of one person");
        if (names.size() == 1) {
            inspection.report(problem.withHelp("write an @Author each for \"" + names.get(0) + "\" and the others"));
            return;
        }
        String authors =
                names.stream().map(each -> "@Author(name = \"" + each + "\")").collect(Collectors.joining(", "));
        // A company can have a name such as Simon & Schuster, but none with a semicolon.
        Edit split = new Edit.Split(name, names);
        inspection.report(problem.withHelp("write " + authors + ", or @Author(organization = \"" + name + "\")")
                .withFix(name.contains(";") ? Fix.safe(split) : Fix.suggested(split)));
    }
}
