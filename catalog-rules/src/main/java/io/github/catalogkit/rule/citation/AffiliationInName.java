package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The name of a person has no affiliation and is neither an email address nor the name of an organization.
 *
 * <p>It is not a handle such as {@code @ada} either, unless the list names most authors by their handle.
 */
public final class AffiliationInName extends AbstractRule {

    /** The minimum number of handles for a list that names authors by handle on purpose. */
    private static final int LEAST_HANDLES = 10;

    public AffiliationInName() {
        super(
                "affiliation-in-name",
                Severity.WARNING,
                "Names of people have no affiliation or other additions.",
                new RuleExample("""
                        @Article(title = "Envoy", url = "https://www.envoyproxy.io/", authors = @Author(name = "Tim Hockin (Google)"))
                        class Envoy {}
                        """, """
                        @Article(
                                title = "Envoy",
                                url = "https://www.envoyproxy.io/",
                                authors = @Author(name = "Tim Hockin", affiliation = "Google"))
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        boolean handles = creditsByHandle(catalog);
        CatalogPeople.visit(
                catalog,
                (node, member, person) -> problem(person, handles)
                        .ifPresent(problem -> inspection.report(node, member + ".name", problem)));
    }

    private static boolean creditsByHandle(Catalog catalog) {
        List<Author> authors =
                catalog.entries().flatMap(entry -> entry.authors().stream()).toList();
        long handles = authors.stream()
                .filter(author -> NameHeuristics.isHandle(author.name()))
                .count();
        return handles >= LEAST_HANDLES && handles * 2 > authors.size();
    }

    private static Optional<Violation> problem(PersonAuthor person, boolean handles) {
        String name = person.name();
        if (NameHeuristics.isHandle(name) || NameHeuristics.isEmail(name)) {
            return handles && NameHeuristics.isHandle(name)
                    ? Optional.empty()
                    : Optional.of(Violation.of(
                            "the name \"" + name + "\" is "
                                    + (NameHeuristics.isHandle(name) ? "a handle" : "an email address"),
                            "write the name of the person, with creditedAs = \"" + name + "\" if the list shows that"));
        }
        if (NameHeuristics.splitPeople(name).isPresent()) {
            return Optional.empty();
        }
        Optional<String> bare = NameHeuristics.withoutSurroundings(name);
        if (bare.isPresent()) {
            return bare.map(
                    it -> Violation.of("the name \"" + name + "\" has more than a name", "write \"" + it + "\""));
        }
        Optional<List<String>> parts = NameHeuristics.splitAffiliation(name);
        if (parts.isPresent()) {
            return parts.map(both -> Violation.of(
                    "the name \"" + name + "\" has more than a name",
                    "write @Author(name = \"" + both.get(0) + "\", affiliation = \"" + both.get(1) + "\")"
                            + (name.contains(", ") ? ", or the name in reading order" : "")));
        }
        Optional<String> inOrder = NameHeuristics.familyNameLast(person);
        if (inOrder.isPresent()) {
            return inOrder.map(
                    it -> Violation.of("the name \"" + name + "\" has the family name first", "write \"" + it + "\""));
        }
        return NameHeuristics.isOrganization(name)
                ? Optional.of(Violation.of(
                        "the name \"" + name + "\" is that of an organization",
                        "write @Author(organization = \"" + name + "\")"))
                : Optional.empty();
    }
}
