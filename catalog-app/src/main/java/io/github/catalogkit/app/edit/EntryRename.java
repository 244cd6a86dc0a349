package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.schema.PropertyValues;
import io.github.catalogkit.schema.ValueType;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives an entry another id. The old one is kept as a former id, and relations to the entry follow.
 *
 * @param id the id of the entry, or a former one
 * @param newId the new id
 */
public record EntryRename(String id, String newId) {

    /**
     * {@return a catalog in which the entry has the new id}
     *
     * @param catalog the catalog
     * @throws UserErrorException if it does not have the entry, the new id is malformed, or another entry has or had it
     */
    public ChangedCatalog in(Catalog catalog) {
        Entry entry = EntryLookup.find(catalog, id);
        requireValid();
        if (entry.id().equals(newId)) {
            return new ChangedCatalog(catalog, newId + " has this id already");
        }
        requireFree(catalog, entry);
        Catalog changed = CatalogTree.withEntries(
                catalog, other -> withTarget(other.id().equals(entry.id()) ? renamed(other) : other, entry.id()));
        return new ChangedCatalog(changed, "Renamed " + entry.id() + " to " + newId);
    }

    private void requireValid() {
        try {
            Slug.require(newId);
        } catch (MalformedValueException e) {
            throw UserErrorException.request("\"" + newId + "\" " + e.getMessage());
        }
    }

    private void requireFree(Catalog catalog, Entry entry) {
        EntryLookup.all(catalog)
                .filter(other -> !other.id().equals(entry.id()))
                .flatMap(other -> conflict(other).stream())
                .findFirst()
                .ifPresent(conflict -> {
                    throw UserErrorException.of(conflict + "; choose another one");
                });
    }

    private Optional<String> conflict(Entry other) {
        if (other.id().equals(newId)) {
            return Optional.of("the id \"" + newId + "\" is taken by \"" + other.title() + "\"");
        }
        return other.details().formerIds().contains(newId)
                ? Optional.of("the id \"" + newId + "\" is a former id of \"" + other.id() + "\"")
                : Optional.empty();
    }

    private Entry renamed(Entry entry) {
        List<String> former = new ArrayList<>(entry.details().formerIds());
        former.remove(newId);
        former.add(entry.id());
        return PropertyValues.of(entry)
                .with("id", ValueType.ID, Optional.of(newId))
                .with("formerIds", ValueType.listOf(ValueType.LINE), Optional.of(former))
                .toEntry(entry.kind());
    }

    private Entry withTarget(Entry entry, String oldId) {
        List<Relation> relations = entry.relations().stream()
                .map(relation -> relation.target().equals(oldId) ? new Relation(relation.kind(), newId) : relation)
                .toList();
        return relations.equals(entry.relations())
                ? entry
                : entry.withDetails(
                        entry.details().toBuilder().relations(relations).build());
    }
}
