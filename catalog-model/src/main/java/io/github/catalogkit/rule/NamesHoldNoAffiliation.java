package io.github.catalogkit.rule;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The name of a person is only that.
 *
 * <p>A handle such as {@code @ada} is no name either, but many lists know people by nothing else: where most authors
 * are credited so, that is the way of the list.
 */
final class NamesHoldNoAffiliation extends StatedRule {

    /** So many are no slip. */
    private static final int MANY = 10;

    NamesHoldNoAffiliation() {
        super(
                "affiliation-in-name",
                Severity.WARNING,
                "A name of a person holds only the name.",
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
        Persons.inspectNames(catalog, inspection, name -> mistake(name, handles));
    }

    private static boolean creditsByHandle(Catalog catalog) {
        int[] handles = new int[1];
        int[] persons = new int[1];
        catalog.entries().forEach(entry -> {
            for (Author author : entry.authors()) {
                persons[0]++;
                handles[0] += PersonName.isHandle(author.name()) ? 1 : 0;
            }
        });
        return handles[0] >= MANY && handles[0] * 2 > persons[0];
    }

    private static Optional<String> mistake(String name, boolean handles) {
        if (PersonName.isHandle(name) || PersonName.isAddress(name)) {
            return handles && PersonName.isHandle(name)
                    ? Optional.empty()
                    : Optional.of(
                            "the name \"" + name + "\" is " + (PersonName.isHandle(name) ? "a handle" : "an address")
                                    + "; expected the name of the person, with creditedAs = \"" + name
                                    + "\" if the list is to show that");
        }
        if (PersonName.several(name).isPresent()) {
            return Optional.empty();
        }
        Optional<List<String>> parts = PersonName.affiliated(name);
        if (parts.isPresent()) {
            return parts.map(both -> "the name \"" + name + "\" holds more than a name; expected @Author(name = \""
                    + both.get(0) + "\", affiliation = \"" + both.get(1) + "\")"
                    + (name.contains(", ") ? ", or the name in reading order" : ""));
        }
        Optional<String> inOrder = PersonName.turnedAround(name);
        if (inOrder.isPresent()) {
            return inOrder.map(it ->
                    "the name \"" + name + "\" has the family name first; expected the reading order, \"" + it + "\"");
        }
        return PersonName.isOrganization(name)
                ? Optional.of("the name \"" + name + "\" is that of an organisation; expected @Author(organization = \""
                        + name + "\")")
                : Optional.empty();
    }
}
