package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each author is one person: their name is not those of several. */
public final class SeveralAuthors extends AbstractRule {

    public SeveralAuthors() {
        super("several-authors", Severity.WARNING, "An author is one person.", new RuleExample("""
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
                (node, member, person) -> problem(person.name())
                        .ifPresent(problem -> inspection.report(node, member + ".name", problem)));
    }

    private static Optional<String> problem(String name) {
        return NameHeuristics.splitPeople(name)
                .map(names -> "the name \"" + name + "\" is not that of one person; expected "
                        + (names.size() == 1
                                ? "an @Author each for \"" + names.get(0) + "\" and the others"
                                : names.stream()
                                        .map(each -> "@Author(name = \"" + each + "\")")
                                        .collect(Collectors.joining(
                                                ", ", "", ", or @Author(organization = \"" + name + "\")"))));
    }
}
