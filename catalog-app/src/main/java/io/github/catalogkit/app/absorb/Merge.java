package io.github.catalogkit.app.absorb;

import io.github.catalogkit.app.edit.EntryLookup;
import io.github.catalogkit.markdown.UniqueIds;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.schema.PropertyValues;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes the edits of a page into the catalog of the classes.
 *
 * <p>The catalog is not what a page shows: it has ids, relations and other values of its own. So the page that is generated from it
 * now is read, too, and what differs between the three pages is applied to the catalog.
 */
final class Merge {

    /** Which changes of the Markdown form are taken. */
    enum Form {
        /** None, if the changed values look the same in the form that the list has. */
        KEPT,
        /** Those of the parts with other changes. */
        OF_CHANGED,
        /** All. */
        OF_ALL
    }

    private final PageEdits edits;
    private final Alignment toCurrent;
    private final Alignment toClasses;
    private final PageValues currentValues;
    private final UnaryOperator<Entry> kind;
    private final Form form;
    private final EditedList list;
    private final IdentityHashMap<Node, EditedNode> added = new IdentityHashMap<>();
    private final UniqueIds entryIds;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final IdentityHashMap<Node, Set<String>> changed = new IdentityHashMap<>();

    /**
     * Makes a merge.
     *
     * @param edits the edits of the page
     * @param toCurrent the parts of the base that are on the page as it is generated now
     * @param toClasses the parts of that page that are in the classes
     * @param currentValues the values of the parts of that page
     * @param classes the catalog of the classes
     * @param kind returns a new entry with the kind that it seems to have
     * @param form which changes of the Markdown form are taken
     */
    Merge(
            PageEdits edits,
            Alignment toCurrent,
            Alignment toClasses,
            PageValues currentValues,
            Catalog classes,
            UnaryOperator<Entry> kind,
            Form form) {
        this.edits = edits;
        this.toCurrent = toCurrent;
        this.toClasses = toClasses;
        this.currentValues = currentValues;
        this.kind = kind;
        this.form = form;
        this.list = new EditedList(classes);
        this.entryIds = new UniqueIds(EntryLookup.takenIds(classes));
    }

    /** Returns the catalog with the edits; call {@link #conflicts} after it. */
    Catalog merged() {
        edits.placed().forEach(this::place);
        edits.page().withCatalog().forEach(this::change);
        remove();
        return list.toCatalog();
    }

    /** Returns the edits that do not fit. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Returns a line for each edit that was taken. */
    List<String> summary() {
        return new EditSummary(
                        edits, node -> Optional.ofNullable(changed.get(node)).orElse(Set.of()))
                .lines();
    }

    /** Returns what became of a part of the page. */
    private Optional<EditedNode> edited(Node node) {
        return Optional.ofNullable(added.get(node))
                .or(() -> edits.same().toOne(node).flatMap(this::inClasses).flatMap(list::of));
    }

    private Optional<Node> inClasses(Node base) {
        return toCurrent.toOther(base).flatMap(toClasses::toOther);
    }

    private void place(Node node) {
        Optional<EditedNode> parent = edited(edits.page().parent(node));
        if (parent.isEmpty()) {
            conflict(node, "", Optional.empty(), "is in a section that the classes do not have any more");
            return;
        }
        Optional<EditedNode> previous = edits.previous(node)
                .flatMap(this::edited)
                .filter(it -> it.parent().equals(parent));
        if (edits.isNew(node)) {
            EditedNode made = made(node);
            added.put(node, made);
            parent.get().addBehind(made, previous);
        } else {
            move(node, parent.get(), previous);
        }
    }

    private EditedNode made(Node node) {
        EditedNode made = new EditedNode(node instanceof Entry entry ? kind.apply(entry) : node);
        made.take("layout", edits.pageValues().of(node));
        Content.IDS.forEach(made::drop);
        made.identify(
                node instanceof Entry
                        ? entryIds.claim(node.id())
                        : edits.pageValues().sectionId(node.id()));
        return made;
    }

    private void move(Node node, EditedNode parent, Optional<EditedNode> previous) {
        Node old = edits.same().toOne(node).orElseThrow();
        Optional<EditedNode> moved = edited(node);
        if (moved.isEmpty()) {
            conflict(node, "", Optional.empty(), "was moved, but the classes do not have it any more");
            return;
        }
        Optional<Node> wasIn = inClasses(edits.base().parent(old)).filter(it -> isIn(moved.get(), it));
        if (wasIn.isEmpty()) {
            conflict(node, "", inClasses(old), "was moved, and was moved elsewhere in the classes");
            return;
        }
        moved.get().remove();
        parent.addBehind(moved.get(), previous);
    }

    private boolean isIn(EditedNode node, Node parent) {
        return node.parent().map(EditedNode::origin).filter(it -> it == parent).isPresent();
    }

    private void change(Node node) {
        Set<String> names = edits.changed(node);
        boolean other = names.stream().anyMatch(name -> !Content.FORM.contains(name));
        boolean takesForm = form == Form.OF_ALL || (form == Form.OF_CHANGED && other);
        names.stream().filter(name -> takesForm || !Content.FORM.contains(name)).forEach(name -> change(node, name));
    }

    private void change(Node node, String name) {
        Node old = edits.same().toOne(node).orElseThrow();
        Optional<EditedNode> target = edited(node);
        if (target.isEmpty()) {
            boolean generated = toCurrent.toOther(old).isPresent();
            if (!generated) {
                conflict(node, name, Optional.empty(), "was changed, but the classes do not have it any more");
            } else if (!Content.FORM.contains(name)) {
                conflict(node, name, Optional.empty(), "was changed, but is generated, and not in the classes");
            }
            return;
        }
        PropertyValues now = edits.pageValues().of(node);
        PropertyValues current = currentValues.of(toCurrent.toOther(old).orElseThrow());
        if (current.get(name).equals(edits.baseValues().of(old).get(name))) {
            // What has no place in the classes is missing on the page that is generated then.
            if (target.get().take(name, current, now)) {
                changed.computeIfAbsent(node, it -> new LinkedHashSet<>()).add(name);
            }
        } else if (!current.get(name).equals(now.get(name))) {
            conflict(
                    node,
                    name,
                    inClasses(old),
                    "is " + Content.shown(now.get(name)) + " on the page, but " + Content.shown(current.get(name))
                            + " in the classes");
        }
    }

    private void remove() {
        List<EditedNode> removed = new ArrayList<>();
        edits.same().onlyInOne().forEach(old -> {
            Optional<Node> current = toCurrent.toOther(old);
            if (current.isPresent() && !Content.of(current.get()).equals(Content.of(old))) {
                conflicts.add(new Conflict(
                        Optional.empty(),
                        "",
                        inClasses(old),
                        "\"" + old.title() + "\" was removed from the page, but changed in the classes"));
                return;
            }
            inClasses(old).flatMap(list::of).ifPresent(node -> {
                node.remove();
                removed.add(node);
            });
        });
        removed.stream()
                .filter(node -> !node.isEmpty())
                .forEach(
                        node -> conflict(
                                edits.page().catalog(),
                                "",
                                Optional.of(node.origin()),
                                "\"" + node.origin().title()
                                        + "\" was removed from the page, but has entries in the classes that the page does not show"));
    }

    private void conflict(Node node, String member, Optional<Node> inClasses, String message) {
        conflicts.add(new Conflict(Optional.of(node), member, inClasses, message));
    }
}
