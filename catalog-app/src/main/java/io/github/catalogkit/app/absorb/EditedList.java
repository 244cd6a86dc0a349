package io.github.catalogkit.app.absorb;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** A list that is being edited, and what became of each of its parts. */
final class EditedList {

    private final EditedNode catalog;
    private final IdentityHashMap<Node, EditedNode> nodes = new IdentityHashMap<>();

    EditedList(Catalog catalog) {
        this.catalog = new EditedNode(catalog);
        nodes.put(catalog, this.catalog);
        addSections(this.catalog, catalog.sections());
    }

    private void addSections(EditedNode parent, List<Section> sections) {
        for (Section section : sections) {
            EditedNode node = add(parent, section);
            addEntries(node, section.entries());
            addSections(node, section.sections());
        }
    }

    private void addEntries(EditedNode parent, List<Entry> entries) {
        for (Entry entry : entries) {
            addEntries(add(parent, entry), entry.entries());
        }
    }

    private EditedNode add(EditedNode parent, Node origin) {
        EditedNode node = new EditedNode(origin);
        nodes.put(origin, node);
        parent.add(node);
        return node;
    }

    /** Returns what became of a part of the list. */
    Optional<EditedNode> of(Node node) {
        return Optional.ofNullable(nodes.get(node));
    }

    Catalog toCatalog() {
        return catalog.toCatalog();
    }
}
