package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.text.Enumeration;
import java.util.List;
import java.util.Optional;

/** Where an entry appeared, who made it and where it was presented, as Markdown that ends a phrase. */
final class Credits {

    private Credits() {}

    static String of(Entry entry) {
        return entry.publication()
                        .map(name -> ", " + InlineMarkdown.write(name))
                        .orElse("")
                + authors(entry.authors())
                + entry.event()
                        .map(event -> " (" + InlineMarkdown.write(event.label()) + ")")
                        .orElse("");
    }

    private static String authors(List<Author> authors) {
        return authors.isEmpty()
                ? ""
                : " by "
                        + InlineMarkdown.write(Enumeration.of(
                                authors.stream().map(Credits::author).toList()));
    }

    private static String author(Author author) {
        Optional<String> affiliation = author instanceof Person person ? person.affiliation() : Optional.empty();
        return author.creditedAs() + affiliation.map(name -> " of " + name).orElse("");
    }
}
