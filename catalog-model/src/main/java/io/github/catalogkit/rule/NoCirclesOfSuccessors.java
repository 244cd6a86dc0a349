package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Successors come to an end. */
final class NoCirclesOfSuccessors extends StatedRule {

    NoCirclesOfSuccessors() {
        super(
                "superseded-circle",
                Severity.ERROR,
                "What has taken the place of an entry has not been replaced by it in turn.",
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

    /** More names are no help. */
    private static final int SHOWN = 8;

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Map<String, List<String>> successors = new LinkedHashMap<>();
        catalog.entries().filter(entry -> !entry.relations().isEmpty()).forEach(entry -> {
            List<String> targets = targets(entry);
            if (!targets.isEmpty()) {
                successors.putIfAbsent(entry.id(), targets);
            }
        });
        if (!successors.isEmpty()) {
            Map<String, List<String>> circles = Circles.of(successors);
            catalog.entries()
                    .filter(entry -> circles.containsKey(entry.id()))
                    .forEach(entry -> inspect(entry, circles, inspection));
        }
    }

    private static void inspect(Entry entry, Map<String, List<String>> circles, Inspection inspection) {
        List<String> targets = targets(entry);
        for (int index = 0; index < targets.size(); index++) {
            if (circles.containsKey(targets.get(index)) && !targets.get(index).equals(entry.id())) {
                inspection.report(
                        entry,
                        RelationKind.SUPERSEDED_BY.member() + "[" + index + "]",
                        "the entry is superseded in a circle: " + path(entry.id(), targets.get(index), circles)
                                + "; expected one of them to be the last");
                return;
            }
        }
    }

    private static List<String> targets(Entry entry) {
        return entry.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.SUPERSEDED_BY)
                .map(Relation::target)
                .toList();
    }

    private static String path(String start, String next, Map<String, List<String>> circles) {
        List<String> path = new ArrayList<>(List.of(start));
        String at = next;
        while (!path.contains(at) && path.size() < SHOWN) {
            path.add(at);
            at = circles.getOrDefault(at, List.of(start)).get(0);
        }
        path.add(path.contains(at) ? at : "...");
        return String.join(" -> ", path);
    }
}
