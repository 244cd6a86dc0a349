package io.github.catalogkit.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An index of the entries of a catalog by id and former id. If two entries have the same id, it finds the first one; a
 * current id takes precedence over a former one.
 */
final class CatalogIndex {

    private record Place(Entry entry, Section section, Optional<Entry> parent) {}

    private final Map<String, Place> places = new HashMap<>();

    private CatalogIndex() {}

    static CatalogIndex of(Catalog catalog) {
        CatalogIndex index = new CatalogIndex();
        catalog.allSections()
                .forEach(section -> section.entries().forEach(entry -> index.add(entry, section, Optional.empty())));
        catalog.entries()
                .forEach(entry -> entry.details().formerIds().forEach(former -> index.addFormer(former, entry.id())));
        return index;
    }

    private void add(Entry entry, Section section, Optional<Entry> parent) {
        places.putIfAbsent(entry.id(), new Place(entry, section, parent));
        entry.entries().forEach(held -> add(held, section, Optional.of(entry)));
    }

    private void addFormer(String former, String id) {
        Optional.ofNullable(places.get(id)).ifPresent(place -> places.putIfAbsent(former, place));
    }

    Optional<Entry> entry(String id) {
        return Optional.ofNullable(places.get(id)).map(Place::entry);
    }

    Optional<Section> section(String id) {
        return Optional.ofNullable(places.get(id)).map(Place::section);
    }

    Optional<Entry> parent(String id) {
        return Optional.ofNullable(places.get(id)).flatMap(Place::parent);
    }
}
