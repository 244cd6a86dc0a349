package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Severity;
import java.util.Optional;

/** Each person is an author of their own. */
final class AuthorsAreOne extends StatedRule {

    AuthorsAreOne() {
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
        Persons.inspectNames(catalog, inspection, AuthorsAreOne::mistake);
    }

    private static Optional<String> mistake(String name) {
        return PersonName.several(name)
                .map(names -> "the name \"" + name + "\" is not that of one person; expected "
                        + (names.size() == 1
                                ? "an @Author each for \"" + names.get(0) + "\" and the others"
                                : "@Author(name = \"" + names.get(0) + "\"), @Author(name = \"" + names.get(1)
                                        + "\"), or @Author(organization = \"" + name + "\")"));
    }
}
