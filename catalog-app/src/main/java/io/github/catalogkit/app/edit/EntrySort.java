package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.Count;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sorts the entries of sections in the order that each declares, or by title. Nested entries, such as the posts of a series, stay.
 *
 * @param section the id or the headings of a section, whose subsections are sorted, too; absent for all sections
 */
public record EntrySort(Optional<String> section) {

    /**
     * {@return a catalog with sorted sections}
     *
     * @param catalog the catalog
     * @throws UserErrorException if it does not have the section
     */
    public ChangedCatalog in(Catalog catalog) {
        Set<String> ids = section.map(
                        name -> SectionPath.find(catalog, name).section().withDescendants())
                .orElseGet(catalog::allSections)
                .map(Section::id)
                .collect(Collectors.toSet());
        Catalog changed = CatalogTree.withSections(catalog, other -> ids.contains(other.id()) ? sorted(other) : other);
        long sections = catalog.allSections().filter(it -> isUnsorted(it, ids)).count();
        return new ChangedCatalog(
                changed,
                sections == 0
                        ? "All entries are in order already"
                        : "Sorted " + Count.of(sections, "section", "sections"));
    }

    private static boolean isUnsorted(Section section, Set<String> ids) {
        return ids.contains(section.id())
                && !EntryPlacement.sorted(section.order(), section.entries()).equals(section.entries());
    }

    private static Section sorted(Section section) {
        List<Entry> entries = EntryPlacement.sorted(section.order(), section.entries());
        return entries.equals(section.entries()) ? section : section.withEntries(entries);
    }
}
