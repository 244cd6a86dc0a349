package io.github.catalogkit.rule;

import io.github.catalogkit.model.Book;
import java.util.Optional;

/** The ISBN of a book is one. */
final class IsbnsAreRight extends IdentifierRule {

    IsbnsAreRight() {
        super(
                "isbn",
                "ISBN",
                "An ISBN has 10 or 13 digits, the last of which checks the others (ISO 2108).",
                new RuleExample("""
                        @Book(title = "Container Networking", isbn = "978-1-492-03684-6")
                        class ContainerNetworking {}
                        """, """
                        @Book(title = "Container Networking", isbn = "978-1-492-03684-5")
                        class ContainerNetworking {}
                        """),
                entry -> entry instanceof Book book ? book.isbn() : Optional.empty(),
                Isbn::mistake);
    }
}
