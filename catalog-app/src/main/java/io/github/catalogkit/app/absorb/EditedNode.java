package io.github.catalogkit.app.absorb;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.schema.PropertyValues;
import io.github.catalogkit.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of the list that is being edited. */
final class EditedNode {

    private final Node origin;
    private PropertyValues values;
    private Optional<EditedNode> parent = Optional.empty();
    private final List<EditedNode> entries = new ArrayList<>();
    private final List<EditedNode> sections = new ArrayList<>();

    /** Makes a copy of a node without what it holds. */
    EditedNode(Node origin) {
        this.origin = origin;
        this.values = PropertyValues.of(origin);
    }

    /** Returns the node from which this one was made. */
    Node origin() {
        return origin;
    }

    PropertyValues values() {
        return values;
    }

    /** Returns the entry, section or catalog that holds it; none after it was removed. */
    Optional<EditedNode> parent() {
        return parent;
    }

    /** Takes a value of another node. */
    void take(String property, PropertyValues other) {
        values = values.with(property, other);
    }

    /** Takes the change of a value between two versions of the page; returns whether it has a place here. */
    boolean take(String property, PropertyValues shown, PropertyValues edited) {
        Optional<PropertyValues> changed = new ShownValue(property, values, shown).changed(edited);
        values = changed.orElse(values);
        return changed.isPresent();
    }

    /** Removes a value. */
    void drop(String property) {
        values = values.without(property);
    }

    void identify(String id) {
        values = values.with("id", ValueType.ID, Optional.of(id));
    }

    boolean isEntry() {
        return origin instanceof Entry;
    }

    private List<EditedNode> beside(EditedNode node) {
        return node.isEntry() ? entries : sections;
    }

    /** Returns whether it holds anything. */
    boolean isEmpty() {
        return entries.isEmpty() && sections.isEmpty();
    }

    void add(EditedNode node) {
        add(node, beside(node).size());
    }

    private void add(EditedNode node, int position) {
        beside(node).add(position, node);
        node.parent = Optional.of(this);
    }

    /** Adds a node behind another one; at the start if there is none. */
    void addBehind(EditedNode node, Optional<EditedNode> before) {
        add(node, before.map(it -> beside(node).indexOf(it) + 1).orElse(0));
    }

    void remove() {
        parent.ifPresent(holder -> holder.beside(this).remove(this));
        parent = Optional.empty();
    }

    /** Returns the node with all that it holds. */
    Catalog toCatalog() {
        return nested(values).toCatalog();
    }

    private PropertyValues nested(PropertyValues own) {
        PropertyValues all = own;
        if (!(origin instanceof Catalog)) {
            List<Entry> held = entries.stream().map(EditedNode::toEntry).toList();
            all = all.with("entries", ValueType.ENTRIES, Optional.of(held));
        }
        if (!isEntry()) {
            List<Section> held = sections.stream().map(EditedNode::toSection).toList();
            all = all.with("sections", ValueType.SECTIONS, Optional.of(held));
        }
        return all;
    }

    private Section toSection() {
        return nested(values).toSection();
    }

    private Entry toEntry() {
        return nested(values).toEntry(((Entry) origin).kind());
    }
}
