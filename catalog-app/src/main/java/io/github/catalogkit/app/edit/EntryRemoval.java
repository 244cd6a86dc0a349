package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.text.Count;
import io.github.catalogkit.text.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Removes an entry.
 *
 * @param id the id of the entry, or a former one
 * @param isForced whether to remove the entries nested in it, and the relations of others to them, too
 */
public record EntryRemoval(String id, boolean isForced) {

    /**
     * {@return a catalog without the entry}
     *
     * @param catalog the catalog
     * @throws UserErrorException if it does not have the entry; or if other entries are nested in it or refer to it, unless this is
     *     forced
     */
    public ChangedCatalog in(Catalog catalog) {
        Entry entry = EntryLookup.findInSections(catalog, id);
        Set<String> removed = entry.withDescendants().map(Entry::id).collect(Collectors.toSet());
        List<Entry> referring = EntryLookup.all(catalog)
                .filter(other -> !removed.contains(other.id()))
                .filter(other -> refersTo(other, removed))
                .toList();
        int nested = removed.size() - 1;
        if (!isForced && nested > 0) {
            throw UserErrorException.of("\"" + entry.id() + "\" contains " + Count.of(nested, "entry", "entries")
                    + ", which would be removed, too; move them first, or force it");
        } else if (!isForced && !referring.isEmpty()) {
            throw UserErrorException.of("\"" + entry.id() + "\" is the target of " + described(referring, removed)
                    + "; change them first, or force it to remove these relations, too");
        }
        Catalog without = CatalogTree.withEntriesIf(
                catalog, other -> Optional.of(other).filter(it -> !removed.contains(it.id())));
        Catalog changed = CatalogTree.withEntries(without, other -> withoutTargets(other, removed));
        return new ChangedCatalog(
                changed,
                "Removed " + entry.id() + " from " + SectionPath.of(catalog, entry)
                        + (nested > 0 ? " with " + Count.of(nested, "nested entry", "nested entries") : "")
                        + (referring.isEmpty() ? "" : ", and " + described(referring, removed)));
    }

    private static boolean refersTo(Entry entry, Set<String> targets) {
        return entry.relations().stream().anyMatch(relation -> targets.contains(relation.target()));
    }

    private static String described(List<Entry> referring, Set<String> targets) {
        return Enumeration.of(referring.stream()
                .flatMap(entry -> entry.relations().stream()
                        .filter(relation -> targets.contains(relation.target()))
                        .map(relation -> relation.kind().member() + " of " + entry.id()))
                .toList());
    }

    private static Entry withoutTargets(Entry entry, Set<String> targets) {
        List<Relation> relations = entry.relations().stream()
                .filter(relation -> !targets.contains(relation.target()))
                .toList();
        return relations.equals(entry.relations())
                ? entry
                : entry.withDetails(
                        entry.details().toBuilder().relations(relations).build());
    }
}
