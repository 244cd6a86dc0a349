package io.github.catalogkit.rule;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;

/** ISBNs are right. */
final class IsbnsAreRight extends EntryRule {

    IsbnsAreRight() {
        super(
                "isbn",
                Severity.ERROR,
                "An ISBN has 10 or 13 digits, the last of which checks the others (ISO 2108).",
                new RuleExample("""
                        @Book(title = "Container Networking", isbn = "978-1-492-03684-6")
                        class ContainerNetworking {}
                        """, """
                        @Book(title = "Container Networking", isbn = "978-1-492-03684-5")
                        class ContainerNetworking {}
                        """));
    }

    @Override
    void inspect(Entry entry, Inspection inspection) {
        if (entry instanceof Book book) {
            book.isbn()
                    .flatMap(CheckDigits::isbnMistake)
                    .ifPresent(mistake -> inspection.report(
                            entry, "isbn", "the ISBN \"" + book.isbn().orElse("") + "\" " + mistake));
        }
    }
}
