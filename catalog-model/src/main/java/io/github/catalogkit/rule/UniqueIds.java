package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No two entries have one id, the book that the list accompanies included, and no two sections. */
final class UniqueIds implements Rule {

    @Override
    public String id() {
        return "duplicate-id";
    }

    @Override
    public String statement() {
        return "An id belongs to one entry, and to one section.";
    }

    @Override
    public Stream<Finding> inspect(Catalog catalog) {
        Stream<Entry> cited = Stream.concat(catalog.entries(), catalog.companion().stream());
        return Stream.concat(repeated(catalog.allSections(), "section"), repeated(cited, "entry"));
    }

    private Stream<Finding> repeated(Stream<? extends Node> nodes, String what) {
        Map<String, Node> seen = new HashMap<>();
        return nodes.flatMap(node ->
                Optional.ofNullable(seen.putIfAbsent(node.id(), node))
                        .map(first -> finding(node, first, what))
                        .stream());
    }

    private Finding finding(Node node, Node first, String what) {
        return new Finding(
                id(),
                Severity.ERROR,
                node,
                "id",
                "the id \"" + node.id() + "\" is already that of the " + what + " \"" + first.title()
                        + "\"; give one of them another id");
    }
}
