package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.PersonAuthor;
import java.util.List;

/** Visits the people of a catalog: its maintainers, the authors of its entries and those of the companion book. */
final class CatalogPeople {

    /** Receives each person. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Receives a person.
         *
         * @param node the catalog or entry that names the person
         * @param member the path of the value, such as {@code authors[1]}
         */
        void visit(Node node, String member, PersonAuthor person);
    }

    private CatalogPeople() {}

    static void visit(Catalog catalog, Visitor visitor) {
        visit(catalog, "imprint.maintainers", catalog.imprint().maintainers(), visitor);
        catalog.entries().forEach(entry -> visit(entry, "authors", entry.authors(), visitor));
        catalog.companion().ifPresent(book -> visit(book, "authors", book.authors(), visitor));
    }

    private static void visit(Node node, String member, List<Author> authors, Visitor visitor) {
        for (int index = 0; index < authors.size(); index++) {
            if (authors.get(index) instanceof PersonAuthor person) {
                visitor.visit(node, member + "[" + index + "]", person);
            }
        }
    }
}
