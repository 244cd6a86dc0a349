package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.text.Enumeration;
import java.util.Optional;

/** Where an entry appeared, who made it and where it was presented, as Markdown. */
final class Credits {

    private Credits() {}

    static Optional<String> publication(Entry entry) {
        return entry.publication().map(InlineMarkdown::write);
    }

    static Optional<String> authors(Entry entry) {
        return entry.authors().isEmpty()
                ? Optional.empty()
                : Optional.of(InlineMarkdown.write(Enumeration.of(
                        entry.authors().stream().map(Credits::author).toList())));
    }

    static Optional<String> event(Entry entry) {
        return entry.event().map(event -> InlineMarkdown.write(event.label()));
    }

    private static String author(Author author) {
        Optional<String> affiliation = author instanceof Person person ? person.affiliation() : Optional.empty();
        return author.creditedAs() + affiliation.map(name -> " of " + name).orElse("");
    }
}
