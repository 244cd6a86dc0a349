package io.github.catalogkit.app.absorb;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections and entries of a catalog with their parents, by identity. */
final class ListTree {

    private final Catalog catalog;
    private final IdentityHashMap<Node, Node> parents = new IdentityHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    ListTree(Catalog catalog) {
        this.catalog = catalog;
        addSections(catalog, catalog.sections());
    }

    private void addSections(Node parent, List<Section> held) {
        for (Section section : held) {
            parents.put(section, parent);
            sections.add(section);
            addEntries(section, section.entries());
            addSections(section, section.sections());
        }
    }

    private void addEntries(Node parent, List<Entry> held) {
        for (Entry entry : held) {
            parents.put(entry, parent);
            entries.add(entry);
            addEntries(entry, entry.entries());
        }
    }

    Catalog catalog() {
        return catalog;
    }

    /** Returns all sections; those that hold others come first. */
    List<Section> sections() {
        return sections;
    }

    /** Returns all entries; those that hold others come first. */
    List<Entry> entries() {
        return entries;
    }

    /** Returns all sections and entries; those that hold others come first. */
    Stream<Node> nodes() {
        return Stream.concat(sections.stream(), entries.stream());
    }

    /** Returns the catalog, followed by all sections and entries. */
    Stream<Node> withCatalog() {
        return Stream.concat(Stream.of(catalog), nodes());
    }

    /** Returns the section, entry or catalog that holds a section or an entry. */
    Node parent(Node node) {
        return Optional.ofNullable(parents.get(node)).orElse(catalog);
    }

    /** Returns the section that holds an entry, directly or in another entry. */
    Node section(Entry entry) {
        Node parent = parent(entry);
        return parent instanceof Entry outer ? section(outer) : parent;
    }

    /** Returns the sections or entries beside a section or an entry, with itself, in their order. */
    List<? extends Node> siblings(Node node) {
        return node instanceof Entry ? entriesIn(parent(node)) : sectionsIn(parent(node));
    }

    /** Returns the sections that are directly in a part of the list. */
    static List<Section> sectionsIn(Node node) {
        if (node instanceof Section section) {
            return section.sections();
        }
        return node instanceof Catalog whole ? whole.sections() : List.of();
    }

    /** Returns the entries that are directly in a part of the list. */
    static List<Entry> entriesIn(Node node) {
        if (node instanceof Section section) {
            return section.entries();
        }
        return node instanceof Entry entry ? entry.entries() : List.of();
    }
}
