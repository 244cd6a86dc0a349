package io.github.catalogkit.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry that is cited.
 *
 * @param entry the entry, which is not a group
 * @param sections the titles of its section and of those that contain it, outermost first
 */
record CitedEntry(Entry entry, List<String> sections) {

    /** Returns the entries of a catalog, in the order of the list. */
    static Stream<CitedEntry> of(Catalog catalog) {
        return catalog.sections().stream().flatMap(section -> in(section, List.of()));
    }

    private static Stream<CitedEntry> in(Section section, List<String> parents) {
        List<String> titles =
                Stream.concat(parents.stream(), Stream.of(section.title())).toList();
        Stream<Entry> entries =
                section.entries().stream().flatMap(Entry::withDescendants).filter(entry -> entry.kind() != Kind.GROUP);
        return Stream.concat(
                entries.map(entry -> new CitedEntry(entry, titles)),
                section.sections().stream().flatMap(below -> in(below, titles)));
    }

    /** Returns the citation of this entry, with its id as the key. */
    Citation citation() {
        return CitationMapping.citation(entry);
    }
}
