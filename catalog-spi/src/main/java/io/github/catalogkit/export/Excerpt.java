package io.github.catalogkit.export;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reduces a catalog to some of its entries. */
final class Excerpt {

    private final Set<Entry> kept;
    private final Set<String> ids;
    private final Set<String> further;

    Excerpt(Set<Entry> kept) {
        this.kept = kept;
        ids = kept.stream().map(Entry::id).collect(Collectors.toUnmodifiableSet());
        further = kept.stream()
                .flatMap(entry -> entry.details().alsoIn().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Catalog of(Catalog catalog) {
        return catalog.withSections(sections(catalog.sections()));
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(this::section)
                .filter(section ->
                        !section.entries().isEmpty() || !section.sections().isEmpty() || further.contains(section.id()))
                .toList();
    }

    private Section section(Section section) {
        return section.withEntries(entries(section.entries())).withSections(sections(section.sections()));
    }

    private List<Entry> entries(List<Entry> entries) {
        return entries.stream().flatMap(this::entry).toList();
    }

    private Stream<Entry> entry(Entry entry) {
        List<Entry> held = entries(entry.entries());
        return kept.contains(entry) ? Stream.of(entry.withDetails(details(entry.details(), held))) : held.stream();
    }

    private EntryDetails details(EntryDetails details, List<Entry> held) {
        return details.toBuilder()
                .relations(relations(details.relations()))
                .entries(held)
                .build();
    }

    private List<Relation> relations(List<Relation> relations) {
        return relations.stream()
                .filter(relation -> ids.contains(relation.target()))
                .toList();
    }
}
