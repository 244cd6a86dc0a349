package io.github.catalogkit.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An index of the entries of a catalog by id, former id and further section. If two entries have the same id, it finds the
 * first one; a current id takes precedence over a former one.
 */
final class CatalogIndex {

    private record Place(Entry entry, Section section, Optional<Entry> parent) {}

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Entry>> alsoIn = new HashMap<>();

    private CatalogIndex() {}

    static CatalogIndex of(Catalog catalog) {
        CatalogIndex index = new CatalogIndex();
        List<Entry> rare = new ArrayList<>();
        // Without recursion, since a list can be nested more deeply than the stack allows.
        Deque<Section> sections = new ArrayDeque<>();
        push(sections, catalog.sections());
        while (!sections.isEmpty()) {
            Section section = sections.pop();
            index.add(section, rare);
            push(sections, section.sections());
        }
        rare.forEach(index::addRare);
        return index;
    }

    private static void push(Deque<Section> stack, List<Section> next) {
        for (int position = next.size() - 1; position >= 0; position--) {
            stack.push(next.get(position));
        }
    }

    private void add(Section section, List<Entry> rare) {
        Deque<Place> waiting = new ArrayDeque<>();
        push(waiting, section.entries(), section, Optional.empty());
        while (!waiting.isEmpty()) {
            Place place = waiting.pop();
            Entry entry = place.entry();
            places.putIfAbsent(entry.id(), place);
            if (entry.details().hasRare()) {
                rare.add(entry);
            }
            push(waiting, entry.entries(), section, Optional.of(entry));
        }
    }

    private static void push(Deque<Place> stack, List<Entry> next, Section section, Optional<Entry> parent) {
        for (int position = next.size() - 1; position >= 0; position--) {
            stack.push(new Place(next.get(position), section, parent));
        }
    }

    private void addRare(Entry entry) {
        for (String former : entry.details().formerIds()) {
            Optional.ofNullable(places.get(entry.id())).ifPresent(place -> places.putIfAbsent(former, place));
        }
        for (String section : entry.details().alsoIn()) {
            alsoIn.computeIfAbsent(section, id -> new ArrayList<>()).add(entry);
        }
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

    /** Returns the entries that name a section as a further one, in the order of the list. */
    List<Entry> alsoIn(String section) {
        return alsoIn.getOrDefault(section, List.of());
    }
}
