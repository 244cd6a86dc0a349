package io.github.catalogkit.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the circles of a graph, in time linear to its edges and without recursion. */
final class Circles {

    private Circles() {}

    /** What is left of a graph without the nodes that no circle goes through and that lie between none. */
    static Map<String, List<String>> of(Map<String, List<String>> edges) {
        Map<String, List<String>> endless = withoutEnds(edges);
        return kept(endless, withoutEnds(reversed(endless)).keySet());
    }

    /** Takes nodes that lead nowhere away until there is none. */
    private static Map<String, List<String>> withoutEnds(Map<String, List<String>> edges) {
        Map<String, List<String>> sources = reversed(edges);
        Map<String, Integer> open = new HashMap<>();
        edges.forEach((from, targets) -> open.put(from, targets.size()));
        Deque<String> ends = new ArrayDeque<>();
        sources.keySet().stream()
                .filter(node -> open.getOrDefault(node, 0) == 0)
                .forEach(ends::add);
        Set<String> gone = new HashSet<>();
        while (!ends.isEmpty()) {
            String end = ends.remove();
            gone.add(end);
            for (String source : sources.getOrDefault(end, List.of())) {
                if (open.merge(source, -1, Integer::sum) == 0) {
                    ends.add(source);
                }
            }
        }
        Set<String> left = new HashSet<>(edges.keySet());
        left.removeAll(gone);
        return kept(edges, left);
    }

    private static Map<String, List<String>> kept(Map<String, List<String>> edges, Set<String> nodes) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        edges.forEach((from, targets) -> {
            if (nodes.contains(from)) {
                kept.put(from, targets.stream().filter(nodes::contains).toList());
            }
        });
        return kept;
    }

    private static Map<String, List<String>> reversed(Map<String, List<String>> edges) {
        Map<String, List<String>> reversed = new LinkedHashMap<>();
        edges.forEach((from, targets) -> targets.forEach(
                to -> reversed.computeIfAbsent(to, node -> new ArrayList<>()).add(from)));
        return reversed;
    }
}
