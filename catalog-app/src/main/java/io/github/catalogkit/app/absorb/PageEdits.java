package io.github.catalogkit.app.absorb;

import io.github.catalogkit.declaration.StableOrder;
import io.github.catalogkit.model.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people changed on a page since it was generated. */
final class PageEdits {

    private final ListTree base;
    private final ListTree page;
    private final Alignment same;
    private final PageValues baseValues;
    private final PageValues pageValues;
    private final List<Node> placed;
    private final IdentityHashMap<Node, Set<String>> changed = new IdentityHashMap<>();

    /**
     * Finds the edits.
     *
     * @param base the list as it was generated
     * @param page the list as it is on the page
     * @param same which parts of the two are the same
     * @param baseValues the values of the parts of the base
     * @param pageValues the values of the parts of the page
     */
    PageEdits(ListTree base, ListTree page, Alignment same, PageValues baseValues, PageValues pageValues) {
        this.base = base;
        this.page = page;
        this.same = same;
        this.baseValues = baseValues;
        this.pageValues = pageValues;
        this.placed = findPlaced();
        page.withCatalog()
                .forEach(node -> same.toOne(node)
                        .map(old -> Content.differences(baseValues.of(old), pageValues.of(node)))
                        .ifPresent(names -> changed.put(node, names)));
    }

    ListTree base() {
        return base;
    }

    ListTree page() {
        return page;
    }

    Alignment same() {
        return same;
    }

    PageValues baseValues() {
        return baseValues;
    }

    PageValues pageValues() {
        return pageValues;
    }

    /** Returns the sections and entries of the page that are new or were moved; those that hold others come first. */
    List<Node> placed() {
        return placed;
    }

    /** Returns the names of the properties of a part of the page that were changed; none if the part is new. */
    Set<String> changed(Node node) {
        return Optional.ofNullable(changed.get(node)).orElse(Set.of());
    }

    /** Returns whether a part of the page was not there. */
    boolean isNew(Node node) {
        return same.toOne(node).isEmpty();
    }

    /** Returns the part of the page in front of a section or an entry, if it is not the first one. */
    Optional<Node> previous(Node node) {
        List<? extends Node> siblings = page.siblings(node);
        int index = indexOf(siblings, node);
        return index == 0 ? Optional.empty() : Optional.of(siblings.get(index - 1));
    }

    private List<Node> findPlaced() {
        Set<Node> staying = Collections.newSetFromMap(new IdentityHashMap<>());
        page.withCatalog().forEach(parent -> {
            staying.addAll(staying(parent, ListTree.sectionsIn(parent)));
            staying.addAll(staying(parent, ListTree.entriesIn(parent)));
        });
        return page.nodes().filter(node -> !staying.contains(node)).toList();
    }

    /** Returns the parts that are where they were, relative to most of the others. */
    private List<Node> staying(Node parent, List<? extends Node> held) {
        List<Integer> ranks = new ArrayList<>();
        for (Node node : held) {
            Optional<Node> old = same.toOne(node);
            boolean here = old.isPresent()
                    && same.toOne(parent)
                            .filter(it -> it == base.parent(old.get()))
                            .isPresent();
            ranks.add(here ? indexOf(base.siblings(old.orElseThrow()), old.orElseThrow()) : -1);
        }
        return StableOrder.of(ranks).stream().<Node>map(held::get).toList();
    }

    private static int indexOf(List<? extends Node> nodes, Node node) {
        for (int index = 0; index < nodes.size(); index++) {
            if (nodes.get(index) == node) {
                return index;
            }
        }
        return -1;
    }
}
