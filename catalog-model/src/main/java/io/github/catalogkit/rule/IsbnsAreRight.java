package io.github.catalogkit.rule;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Severity;

/** The ISBN of a book is one. */
final class IsbnsAreRight extends StatedRule {

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
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogTexts.entries(catalog)
                .filter(Book.class::isInstance)
                .map(Book.class::cast)
                .forEach(book -> book.isbn()
                        .ifPresent(isbn -> Isbn.mistake(isbn)
                                .ifPresent(mistake ->
                                        inspection.report(book, "isbn", "the ISBN \"" + isbn + "\" " + mistake))));
    }
}
