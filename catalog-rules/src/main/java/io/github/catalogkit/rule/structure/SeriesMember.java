package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;

/** Entries nested in a series do not declare {@code partOf}. */
public final class SeriesMember extends AbstractRule {

    public SeriesMember() {
        super(
                "series-member",
                Severity.WARNING,
                "Entries that are nested in a series do not repeat it in partOf.",
                new RuleExample("""
                        @Series(title = "Meshes")
                        interface Meshes {
                            @Article(title = "Envoy", url = "https://www.envoyproxy.io/", partOf = Meshes.class)
                            class Envoy {}
                        }
                        """, """
                        @Series(title = "Meshes")
                        interface Meshes {
                            @Article(title = "Envoy", url = "https://www.envoyproxy.io/")
                            class Envoy {}
                        }
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.entries()
                .filter(Series.class::isInstance)
                .forEach(series -> series.entries().forEach(part -> inspect(catalog, series, part, inspection)));
    }

    private static void inspect(Catalog catalog, Entry series, Entry part, Inspection inspection) {
        List<String> targets = part.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.PART_OF)
                .map(Relation::target)
                .toList();
        for (int index = 0; index < targets.size(); index++) {
            String target = targets.get(index);
            inspection.report(
                    part,
                    RelationKind.PART_OF.member() + "[" + index + "]",
                    target.equals(series.id())
                            ? "the entry is already in the series \"" + series.title() + "\""
                            : "the entry is in the series \"" + series.title() + "\", but says that it is part of \""
                                    + catalog.find(target).map(Entry::title).orElse(target) + "\"",
                    "remove partOf" + (target.equals(series.id()) ? "" : ", or move its class"));
        }
    }
}
