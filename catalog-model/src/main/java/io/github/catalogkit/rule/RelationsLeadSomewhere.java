package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A relation leads to an entry of the same catalogue, and not back to the entry that declares it. */
final class RelationsLeadSomewhere implements Rule {

    @Override
    public String id() {
        return "unknown-entry";
    }

    @Override
    public String statement() {
        return "A relation leads to another entry of the same catalogue.";
    }

    @Override
    public Stream<Finding> inspect(Catalog catalog) {
        return catalog.entries()
                .filter(entry -> !entry.relations().isEmpty())
                .flatMap(entry -> Stream.of(RelationKind.values()).flatMap(kind -> inspect(catalog, entry, kind)));
    }

    private Stream<Finding> inspect(Catalog catalog, Entry entry, RelationKind kind) {
        List<Relation> relations = entry.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .toList();
        return IntStream.range(0, relations.size())
                .boxed()
                .flatMap(index -> inspect(catalog, entry, relations.get(index).target())
                        .map(message ->
                                new Finding(id(), Severity.ERROR, entry, kind.member() + "[" + index + "]", message)));
    }

    private static Stream<String> inspect(Catalog catalog, Entry entry, String target) {
        if (target.equals(entry.id())) {
            return Stream.of("the entry \"" + entry.title() + "\" names itself; expected another entry");
        }
        return catalog.find(target).isPresent()
                ? Stream.empty()
                : Stream.of("\"" + target + "\" is no entry of the catalogue \"" + catalog.id()
                        + "\"; expected one that stands in a section of it");
    }
}
