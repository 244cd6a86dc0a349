package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.Enumeration;
import java.util.List;

/**
 * Changes values of an entry.
 *
 * @param id the id of the entry, or a former one
 * @param changes the changes, at least one
 */
public record EntryUpdate(String id, List<ValueChange> changes) {

    /**
     * Makes an update.
     *
     * @param id the id of the entry, or a former one
     * @param changes the changes, at least one
     */
    public EntryUpdate {
        changes = List.copyOf(changes);
    }

    /**
     * {@return a catalog in which the entry has the values}
     *
     * @param catalog the catalog
     * @throws UserErrorException if it does not have the entry, or a value is malformed, or does not fit the entry
     */
    public ChangedCatalog in(Catalog catalog) {
        Entry entry = EntryLookup.find(catalog, id);
        Entry changed = EntryValues.of(catalog, entry).with(changes).toEntry();
        if (changed.equals(entry)) {
            return new ChangedCatalog(catalog, entry.id() + " has these values already");
        }
        List<String> names = changes.stream().map(ValueChange::name).distinct().toList();
        return new ChangedCatalog(
                CatalogTree.withEntries(catalog, other -> other.id().equals(entry.id()) ? changed : other),
                "Changed " + Enumeration.of(names) + " of " + entry.id());
    }
}
