package io.github.catalogkit.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry that is cited.
 *
 * @param entry the entry, which is not a group
 * @param sections the titles of its sections and of those that contain each of them, outermost first
 */
record CitedEntry(Entry entry, List<String> sections) {

    /** Returns the entries of a catalog, in the order of the list. */
    static Stream<CitedEntry> of(Catalog catalog) {
        IdentityHashMap<Section, List<String>> titles = titles(catalog);
        return catalog.allSections()
                .flatMap(section -> section.entries().stream()
                        .flatMap(Entry::withDescendants)
                        .filter(entry -> entry.kind() != Kind.GROUP)
                        .map(entry -> new CitedEntry(entry, titles(catalog, entry, Stream.of(section), titles))));
    }

    /** Returns one entry of a catalog with these {@link #titles}. */
    static CitedEntry of(Catalog catalog, Entry entry, IdentityHashMap<Section, List<String>> titles) {
        return new CitedEntry(entry, titles(catalog, entry, catalog.sectionOf(entry).stream(), titles));
    }

    /** Returns the titles of each section, by the identity of the section. */
    static IdentityHashMap<Section, List<String>> titles(Catalog catalog) {
        IdentityHashMap<Section, List<String>> titles = new IdentityHashMap<>();
        addTitles(catalog.sections(), List.of(), titles);
        return titles;
    }

    private static void addTitles(
            List<Section> sections, List<String> parents, IdentityHashMap<Section, List<String>> titles) {
        for (Section section : sections) {
            List<String> path =
                    Stream.concat(parents.stream(), Stream.of(section.title())).toList();
            titles.put(section, path);
            addTitles(section.sections(), path, titles);
        }
    }

    private static List<String> titles(
            Catalog catalog, Entry entry, Stream<Section> own, IdentityHashMap<Section, List<String>> titles) {
        Stream<Section> further = entry.details().alsoIn().stream().flatMap(id -> catalog.findSection(id).stream());
        return Stream.concat(own, further)
                .flatMap(it -> Optional.ofNullable(titles.get(it)).stream().flatMap(List::stream))
                .toList();
    }

    /** Returns the citation of this entry, with its id as the key. */
    Citation citation() {
        return CitationMapping.citation(entry);
    }
}
