package io.github.catalogkit.declaration;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which parts of two catalogs are the same: those with the same id, and entries whose former id was the id. */
final class NodeMatches {

    private final IdentityHashMap<Node, Node> earlier = new IdentityHashMap<>();
    /** The parents in each of the catalogs, which can share parts. */
    private final IdentityHashMap<Node, Node> parentsBefore = new IdentityHashMap<>();

    private final IdentityHashMap<Node, Node> parentsAfter = new IdentityHashMap<>();

    private NodeMatches() {}

    static NodeMatches of(Catalog before, Catalog after) {
        NodeMatches matches = new NodeMatches();
        matches.earlier.put(after, before);
        Map<String, Entry> entries = byId(entries(before));
        Set<String> ids = entries(after).map(Entry::id).collect(Collectors.toSet());
        entries(after)
                .forEach(entry ->
                        matches.earlier(entries, ids, entry).ifPresent(found -> matches.earlier.put(entry, found)));
        Map<String, Section> sections = byId(before.allSections());
        after.allSections()
                .forEach(section -> Optional.ofNullable(sections.get(section.id()))
                        .ifPresent(found -> matches.earlier.put(section, found)));
        addParents(before, matches.parentsBefore);
        addParents(after, matches.parentsAfter);
        return matches;
    }

    private static Stream<Entry> entries(Catalog catalog) {
        return Stream.concat(catalog.companion().stream().flatMap(Entry::withDescendants), catalog.entries());
    }

    private static <N extends Node> Map<String, N> byId(Stream<N> nodes) {
        Map<String, N> byId = new HashMap<>();
        nodes.forEach(node -> byId.putIfAbsent(node.id(), node));
        return byId;
    }

    private Optional<Entry> earlier(Map<String, Entry> before, Set<String> ids, Entry entry) {
        return Stream.concat(
                        Stream.of(entry.id()),
                        entry.details().formerIds().stream().filter(id -> !ids.contains(id)))
                .flatMap(id -> Stream.ofNullable(before.get(id)))
                .findFirst();
    }

    private static void addParents(Catalog catalog, IdentityHashMap<Node, Node> parents) {
        catalog.companion().ifPresent(book -> add(catalog, List.of(book), parents));
        addSections(catalog, catalog.sections(), parents);
    }

    private static void addSections(Node parent, List<Section> sections, IdentityHashMap<Node, Node> parents) {
        for (Section section : sections) {
            parents.put(section, parent);
            add(section, section.entries(), parents);
            addSections(section, section.sections(), parents);
        }
    }

    private static void add(Node parent, List<? extends Entry> entries, IdentityHashMap<Node, Node> parents) {
        for (Entry entry : entries) {
            parents.put(entry, parent);
            add(entry, entry.entries(), parents);
        }
    }

    /** Returns what a part of the later catalog was in the earlier one. */
    Optional<Node> earlier(Node after) {
        return Optional.ofNullable(earlier.get(after));
    }

    /** Returns whether a part of the later catalog was in the same section, entry or catalog. */
    boolean stays(Node after) {
        Optional<Node> parent = Optional.ofNullable(parentsAfter.get(after)).flatMap(this::earlier);
        return earlier(after)
                .map(parentsBefore::get)
                .filter(before -> parent.filter(it -> it == before).isPresent())
                .isPresent();
    }
}
