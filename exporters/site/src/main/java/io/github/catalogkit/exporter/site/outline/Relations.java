package io.github.catalogkit.exporter.site.outline;

import io.github.catalogkit.exporter.site.text.Texts;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How entries are related to others, in both directions. */
final class Relations {

    private final Catalog catalog;
    private final Texts texts;
    private final Map<Relation, List<Entry>> referring = new HashMap<>();
    private final Set<String> targets = new HashSet<>();

    Relations(Catalog catalog, Texts texts) {
        this.catalog = catalog;
        this.texts = texts;
        catalog.entries()
                .forEach(entry -> entry.relations().forEach(relation -> {
                    targets.add(relation.target());
                    referring.computeIfAbsent(relation, it -> new ArrayList<>()).add(entry);
                }));
    }

    List<Related> of(Entry entry) {
        if (entry.relations().isEmpty() && !targets.contains(entry.id())) {
            return List.of();
        }
        return Stream.of(RelationKind.values())
                .flatMap(kind -> Stream.of(
                        new Related(texts.of(kind), catalog.related(entry, kind).toList()),
                        new Related(
                                texts.ofReferring(kind),
                                referring.getOrDefault(new Relation(kind, entry.id()), List.of()))))
                .filter(related -> !related.entries().isEmpty())
                .toList();
    }
}
