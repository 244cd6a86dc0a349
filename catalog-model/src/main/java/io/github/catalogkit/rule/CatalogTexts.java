package io.github.catalogkit.rule;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.text.Inline;
import java.util.List;
import java.util.stream.Stream;

/** Where the texts of a catalogue are. */
final class CatalogTexts {

    private CatalogTexts() {}

    /** Returns all entries in the order of the list, and the book that it accompanies. */
    static Stream<Entry> entries(Catalog catalog) {
        return Stream.concat(catalog.entries(), catalog.companion().stream());
    }

    /** Returns how a finding names the name of an author, such as {@code authors[1].name}. */
    static String memberOfName(String authors, int index, Author author) {
        return authors + "[" + index + "]." + (author instanceof Organization ? "organization" : "name");
    }

    /** Returns the pieces within a piece of text. */
    static List<Inline> partsOf(Inline part) {
        if (part instanceof Inline.Emphasis emphasis) {
            return emphasis.parts();
        }
        if (part instanceof Inline.Strong strong) {
            return strong.parts();
        }
        return part instanceof Inline.Link link ? link.parts() : List.of();
    }
}
