package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Copies catalogs with some parts changed; parts without a change are the same objects. */
final class CatalogTree {

    private CatalogTree() {}

    /** Returns a catalog in which each entry at any depth, and the companion book, is changed. */
    static Catalog withEntries(Catalog catalog, UnaryOperator<Entry> change) {
        Catalog changed = withEntriesIf(catalog, entry -> Optional.of(change.apply(entry)));
        return catalog.companion()
                .map(book -> change.apply(book))
                .filter(book -> !Optional.of(book).equals(catalog.companion()))
                .map(book -> changed.withCompanion(requireBook(book)))
                .orElse(changed);
    }

    private static Book requireBook(Entry companion) {
        if (companion instanceof Book book) {
            return book;
        }
        throw UserErrorException.of("\"" + companion.id() + "\" is the companion of the catalog, which is a book");
    }

    /** Returns a catalog in which each entry at any depth is changed, or removed if there is no changed one. */
    static Catalog withEntriesIf(Catalog catalog, Function<Entry, Optional<Entry>> change) {
        return withSections(catalog, section -> {
            List<Entry> entries = changed(section.entries(), change);
            return entries.equals(section.entries()) ? section : section.withEntries(entries);
        });
    }

    private static List<Entry> changed(List<Entry> entries, Function<Entry, Optional<Entry>> change) {
        return entries.stream()
                .flatMap(entry -> change.apply(withNested(entry, change)).stream())
                .toList();
    }

    private static Entry withNested(Entry entry, Function<Entry, Optional<Entry>> change) {
        List<Entry> nested = changed(entry.entries(), change);
        return nested.equals(entry.entries())
                ? entry
                : entry.withDetails(entry.details().toBuilder().entries(nested).build());
    }

    /** Returns a catalog in which each section at any depth is changed. */
    static Catalog withSections(Catalog catalog, UnaryOperator<Section> change) {
        return catalog.withSections(changed(catalog.sections(), change));
    }

    private static List<Section> changed(List<Section> sections, UnaryOperator<Section> change) {
        return sections.stream()
                .map(section -> {
                    List<Section> inner = changed(section.sections(), change);
                    return change.apply(inner.equals(section.sections()) ? section : section.withSections(inner));
                })
                .toList();
    }
}
