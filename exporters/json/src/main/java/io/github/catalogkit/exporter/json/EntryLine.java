package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.Optional;

/**
 * An entry, and where it stands in the list.
 *
 * @param catalog the list
 * @param path the sections that it stands in, from the top; at least one
 * @param position its place among all entries, counted from 1
 * @param holder the entry that holds it, if one does
 * @param entry the entry
 */
record EntryLine(Catalog catalog, List<Section> path, int position, Optional<Entry> holder, Entry entry) {

    String catalogId() {
        return catalog.id();
    }

    String sectionId() {
        return path.get(path.size() - 1).id();
    }

    List<String> sectionTitles() {
        return path.stream().map(Section::title).toList();
    }

    Optional<String> holderId() {
        return holder.map(Entry::id);
    }
}
