package io.github.catalogkit.rule;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Severity;
import java.util.List;

/** An author is one person. */
final class AuthorsAreOne extends EntryRule {

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

    private static final List<String> BETWEEN = List.of(" and ", " & ", "; ", " / ", " et al");

    @Override
    void inspect(Entry entry, Inspection inspection) {
        for (int index = 0; index < entry.authors().size(); index++) {
            Author author = entry.authors().get(index);
            if (author instanceof Person && isSeveral(author.name())) {
                inspection.report(
                        entry,
                        "authors[" + index + "].name",
                        "the name \"" + author.name()
                                + "\" looks like more than one author; expected an @Author for each, or"
                                + " organization = \"...\" if it is one");
            }
        }
    }

    private static boolean isSeveral(String name) {
        if (BETWEEN.stream().anyMatch(name::contains)) {
            return true;
        }
        int comma = name.indexOf(", ");
        return comma > 0
                && name.substring(0, comma).contains(" ")
                && name.substring(comma + 2).contains(" ");
    }
}
