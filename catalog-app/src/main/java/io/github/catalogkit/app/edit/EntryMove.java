package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import java.util.List;
import java.util.Optional;

/**
 * Moves an entry to another section, in which it is placed where the order of the section wants it.
 *
 * @param id the id of the entry, or a former one
 * @param section the id or the headings of the section
 */
public record EntryMove(String id, String section) {

    /**
     * {@return a catalog in which the entry is directly in the section}
     *
     * @param catalog the catalog
     * @throws UserErrorException if it does not have the entry or the section
     */
    public ChangedCatalog in(Catalog catalog) {
        Entry entry = EntryLookup.findInSections(catalog, id);
        SectionPath target = SectionPath.find(catalog, section);
        String targetId = target.section().id();
        if (target.section().entries().contains(entry)) {
            return new ChangedCatalog(catalog, entry.id() + " is in " + target.path() + " already");
        }
        Entry moved = withoutReference(entry, targetId);
        Catalog without = CatalogTree.withEntriesIf(
                catalog, other -> Optional.of(other).filter(it -> !it.id().equals(entry.id())));
        Catalog changed = CatalogTree.withSections(
                without, other -> other.id().equals(targetId) ? EntryPlacement.add(other, moved) : other);
        return new ChangedCatalog(
                changed, "Moved " + entry.id() + " from " + SectionPath.of(catalog, entry) + " to " + target.path());
    }

    /** Returns an entry that does not name the section as a further one. */
    private static Entry withoutReference(Entry entry, String section) {
        List<String> others = entry.details().alsoIn().stream()
                .filter(id -> !id.equals(section))
                .toList();
        return others.equals(entry.details().alsoIn())
                ? entry
                : entry.withDetails(entry.details().toBuilder().alsoIn(others).build());
    }
}
