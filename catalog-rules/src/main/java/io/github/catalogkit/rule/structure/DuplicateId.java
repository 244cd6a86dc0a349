package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No two entries have the same id, the companion book included, and no two sections. */
public final class DuplicateId extends AbstractRule {

    public DuplicateId() {
        super(
                "duplicate-id",
                Severity.ERROR,
                "Ids are unique among entries, and among sections.",
                new RuleExample("""
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                class Envoy {}

                @Tool(title = "Envoy Gateway", url = "https://gateway.envoyproxy.io/", id = "envoy")
                class EnvoyGateway {}
                """, """
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                class Envoy {}

                @Tool(title = "Envoy Gateway", url = "https://gateway.envoyproxy.io/")
                class EnvoyGateway {}
                """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        inspect(catalog.allSections(), "section", inspection);
        inspect(Stream.concat(catalog.entries(), catalog.companion().stream()), "entry", inspection);
    }

    private static void inspect(Stream<? extends Node> nodes, String what, Inspection inspection) {
        Map<String, Node> seen = new HashMap<>();
        nodes.forEach(node -> Optional.ofNullable(seen.putIfAbsent(node.id(), node))
                .ifPresent(first -> inspection.report(
                        node,
                        "id",
                        "the id \"" + node.id() + "\" is already used by the " + what + " \"" + first.title() + "\"",
                        "give one of them another id")));
    }
}
