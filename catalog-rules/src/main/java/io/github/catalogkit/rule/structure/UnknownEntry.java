package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;

/** A relation refers to another entry of the same catalog. */
public final class UnknownEntry extends AbstractRule {

    public UnknownEntry() {
        super(
                "unknown-entry",
                Severity.ERROR,
                "Relations refer to other entries of the same catalog.",
                new RuleExample("""
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", seeAlso = Envoy.class)
                class Envoy {}

                @Tool(title = "HAProxy", url = "https://www.haproxy.org/")
                class HaProxy {}
                """, """
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", seeAlso = HaProxy.class)
                class Envoy {}

                @Tool(title = "HAProxy", url = "https://www.haproxy.org/")
                class HaProxy {}
                """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.entries().filter(entry -> !entry.relations().isEmpty()).forEach(entry -> {
            for (RelationKind kind : RelationKind.values()) {
                inspect(catalog, entry, kind, inspection);
            }
        });
    }

    private static void inspect(Catalog catalog, Entry entry, RelationKind kind, Inspection inspection) {
        List<String> targets = entry.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .map(Relation::target)
                .toList();
        for (int index = 0; index < targets.size(); index++) {
            String target = targets.get(index);
            String member = kind.member() + "[" + index + "]";
            if (target.equals(entry.id())) {
                inspection.report(
                        entry, member, "the entry \"" + entry.title() + "\" refers to itself", "name another entry");
            } else if (catalog.find(target).isEmpty()) {
                inspection.report(
                        entry,
                        member,
                        "\"" + target + "\" is not an entry of the catalog \"" + catalog.id() + "\"",
                        "name an entry in one of its sections");
            }
        }
    }
}
