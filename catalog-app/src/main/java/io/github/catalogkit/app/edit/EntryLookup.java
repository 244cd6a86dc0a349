package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.NearestName;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the entries that a user names. */
public final class EntryLookup {

    private EntryLookup() {}

    /**
     * Returns the entry with an id or former id, which can be the companion book.
     *
     * @throws UserErrorException if there is none
     */
    static Entry find(Catalog catalog, String id) {
        return catalog.find(id)
                .or(() -> catalog.companion().filter(book -> isNamed(book, id)))
                .orElseThrow(() -> UserErrorException.of("the catalog \"" + catalog.id() + "\" has no entry \"" + id
                        + "\""
                        + NearestName.of(id, takenIds(catalog))
                                .map(nearest -> " (did you mean \"" + nearest + "\"?)")
                                .orElse("; write the id of an entry")));
    }

    private static boolean isNamed(Entry entry, String id) {
        return entry.id().equals(id) || entry.details().formerIds().contains(id);
    }

    /**
     * Returns the entry of a section with an id or former id.
     *
     * @throws UserErrorException if there is none, or if it is the companion book
     */
    static Entry findInSections(Catalog catalog, String id) {
        Entry entry = find(catalog, id);
        if (catalog.sectionOf(entry).isEmpty()) {
            throw UserErrorException.of(
                    "\"" + entry.id() + "\" is the companion book, which is not in a section; change it in its class");
        }
        return entry;
    }

    /** Returns all entries, including the companion book. */
    static Stream<Entry> all(Catalog catalog) {
        return Stream.concat(catalog.entries(), catalog.companion().stream().flatMap(Entry::withDescendants));
    }

    /**
     * {@return the ids and former ids of all entries, including the companion book}
     *
     * @param catalog the catalog
     */
    public static Set<String> takenIds(Catalog catalog) {
        Set<String> ids = new TreeSet<>();
        all(catalog).forEach(entry -> {
            ids.add(entry.id());
            ids.addAll(entry.details().formerIds());
        });
        return ids;
    }
}
