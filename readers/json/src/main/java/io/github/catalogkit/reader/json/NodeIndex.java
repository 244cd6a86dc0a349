package io.github.catalogkit.reader.json;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The locations of the objects of a catalog's parts in the document from which the catalog was read. */
final class NodeIndex {

    private final Optional<JsonText> text;
    private final IdentityHashMap<Node, Integer> starts = new IdentityHashMap<>();

    private NodeIndex(Optional<JsonText> text) {
        this.text = text;
    }

    static NodeIndex of(byte[] document, Catalog catalog) {
        NodeIndex index = new NodeIndex(JsonText.of(document));
        index.text.ifPresent(text -> {
            try (JsonParser parser = text.parser(text.start())) {
                parser.nextToken();
                index.add(catalog, parser, text.start());
            }
        });
        return index;
    }

    /** Traverses an object and its part at the same time. */
    private void add(Node node, JsonParser parser, int base) {
        starts.put(node, base + JsonText.offset(parser));
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "entries" -> addAll(entries(node), parser, base);
                case "sections" -> addAll(sections(node), parser, base);
                case "companion" -> companion(node).forEach(book -> add(book, parser, base));
                default -> parser.skipChildren();
            }
        }
    }

    private void addAll(List<? extends Node> nodes, JsonParser parser, int base) {
        Iterator<? extends Node> next = nodes.iterator();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            add(next.next(), parser, base);
        }
    }

    private static List<Entry> entries(Node node) {
        return node instanceof Section section
                ? section.entries()
                : node instanceof Entry entry ? entry.entries() : List.of();
    }

    private static List<Section> sections(Node node) {
        return node instanceof Section section
                ? section.sections()
                : node instanceof Catalog catalog ? catalog.sections() : List.of();
    }

    private static List<? extends Entry> companion(Node node) {
        return node instanceof Catalog catalog ? catalog.companion().stream().toList() : List.of();
    }

    /** Returns the object of a part of the catalog. */
    Optional<JsonObject> find(Node node) {
        return text.flatMap(it -> Optional.ofNullable(starts.get(node)).map(start -> new JsonObject(it, start)));
    }
}
