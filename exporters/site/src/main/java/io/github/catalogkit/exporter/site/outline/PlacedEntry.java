package io.github.catalogkit.exporter.site.outline;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.stream.Stream;

/**
 * An entry with the sections around it.
 *
 * @param entry the entry
 * @param section the section that contains it
 * @param top the section of the first level that contains it
 */
public record PlacedEntry(Entry entry, Section section, Section top) {

    /** Returns the entries of a catalog in the order of the list. */
    public static Stream<PlacedEntry> of(Catalog catalog) {
        return catalog.sections().stream()
                .flatMap(top -> top.withDescendants()
                        .flatMap(section -> section.entries().stream()
                                .flatMap(Entry::withDescendants)
                                .map(entry -> new PlacedEntry(entry, section, top))));
    }
}
