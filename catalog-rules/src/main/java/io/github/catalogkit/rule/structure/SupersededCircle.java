package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * References by {@code supersededBy}, {@code builtOn}, {@code partOf}, {@code forkOf} and {@code translationOf} do not form
 * cycles. Two entries can be related to, about, or alternatives to each other.
 */
public final class SupersededCircle extends AbstractRule {

    /** The maximum number of entries of a cycle in a message. */
    private static final int SHOWN = 8;

    public SupersededCircle() {
        super(
                "superseded-circle",
                Severity.ERROR,
                "References by supersededBy, builtOn, partOf, forkOf and translationOf do not form cycles.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", supersededBy = HaProxy.class)
                        class Envoy {}

                        @Tool(title = "HAProxy", url = "https://www.haproxy.org/", supersededBy = Envoy.class)
                        class HaProxy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}

                        @Tool(title = "HAProxy", url = "https://www.haproxy.org/", supersededBy = Envoy.class)
                        class HaProxy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        inspect(catalog, RelationKind.SUPERSEDED_BY, "is superseded", inspection);
        inspect(catalog, RelationKind.BUILT_ON, "is built on itself", inspection);
        inspect(catalog, RelationKind.PART_OF, "is part of itself", inspection);
        inspect(catalog, RelationKind.FORK_OF, "is a fork of itself", inspection);
        inspect(catalog, RelationKind.TRANSLATION_OF, "is a translation of itself", inspection);
    }

    private static void inspect(Catalog catalog, RelationKind kind, String what, Inspection inspection) {
        Map<String, List<String>> references = new LinkedHashMap<>();
        catalog.entries().filter(entry -> !entry.relations().isEmpty()).forEach(entry -> {
            List<String> targets = targets(entry, kind);
            if (!targets.isEmpty()) {
                references.putIfAbsent(entry.id(), targets);
            }
        });
        if (!references.isEmpty()) {
            Map<String, List<String>> cycles = cycles(references);
            Set<String> reported = new HashSet<>();
            catalog.entries()
                    .filter(entry -> cycles.containsKey(entry.id()) && !reported.contains(entry.id()))
                    .forEach(entry -> {
                        Set<String> circle = reachable(entry.id(), cycles);
                        circle.retainAll(reachable(entry.id(), reversed(cycles)));
                        reported.addAll(circle);
                        report(entry, kind, what, subgraph(cycles, circle), inspection);
                    });
        }
    }

    /** Reports a cycle at the first of its entries. */
    private static void report(
            Entry entry, RelationKind kind, String what, Map<String, List<String>> circle, Inspection inspection) {
        List<String> targets = targets(entry, kind);
        for (int index = 0; index < targets.size(); index++) {
            if (circle.containsKey(targets.get(index)) && !targets.get(index).equals(entry.id())) {
                inspection.report(
                        entry,
                        kind.member() + "[" + index + "]",
                        "the entry " + what + " in a cycle: " + path(entry.id(), targets.get(index), circle),
                        "remove one of these references");
                return;
            }
        }
    }

    private static Set<String> reachable(String start, Map<String, List<String>> edges) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String id = open.remove();
            if (reached.add(id)) {
                open.addAll(edges.getOrDefault(id, List.of()));
            }
        }
        return reached;
    }

    private static List<String> targets(Entry entry, RelationKind kind) {
        return entry.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .map(Relation::target)
                .toList();
    }

    private static String path(String start, String next, Map<String, List<String>> cycles) {
        List<String> path = new ArrayList<>(List.of(start));
        String at = next;
        while (!path.contains(at) && path.size() < SHOWN) {
            path.add(at);
            at = cycles.getOrDefault(at, List.of(start)).get(0);
        }
        path.add(path.contains(at) ? at : "...");
        return String.join(" -> ", path);
    }

    /**
     * Returns the part of a graph whose nodes are on a cycle or on a path between cycles, in time linear to the number of
     * edges and without recursion.
     */
    private static Map<String, List<String>> cycles(Map<String, List<String>> edges) {
        Map<String, List<String>> endless = withoutDeadEnds(edges);
        return subgraph(endless, withoutDeadEnds(reversed(endless)).keySet());
    }

    /** Removes nodes without outgoing edges until there are none. */
    private static Map<String, List<String>> withoutDeadEnds(Map<String, List<String>> edges) {
        Map<String, List<String>> sources = reversed(edges);
        Map<String, Integer> outgoing = new HashMap<>();
        edges.forEach((from, targets) -> outgoing.put(from, targets.size()));
        Deque<String> ends = new ArrayDeque<>();
        sources.keySet().stream()
                .filter(node -> outgoing.getOrDefault(node, 0) == 0)
                .forEach(ends::add);
        Set<String> removed = new HashSet<>();
        while (!ends.isEmpty()) {
            String end = ends.remove();
            removed.add(end);
            for (String source : sources.getOrDefault(end, List.of())) {
                if (outgoing.merge(source, -1, Integer::sum) == 0) {
                    ends.add(source);
                }
            }
        }
        Set<String> left = new HashSet<>(edges.keySet());
        left.removeAll(removed);
        return subgraph(edges, left);
    }

    private static Map<String, List<String>> subgraph(Map<String, List<String>> edges, Set<String> nodes) {
        Map<String, List<String>> subgraph = new LinkedHashMap<>();
        edges.forEach((from, targets) -> {
            if (nodes.contains(from)) {
                subgraph.put(from, targets.stream().filter(nodes::contains).toList());
            }
        });
        return subgraph;
    }

    private static Map<String, List<String>> reversed(Map<String, List<String>> edges) {
        Map<String, List<String>> reversed = new LinkedHashMap<>();
        edges.forEach((from, targets) -> targets.forEach(
                to -> reversed.computeIfAbsent(to, node -> new ArrayList<>()).add(from)));
        return reversed;
    }
}
