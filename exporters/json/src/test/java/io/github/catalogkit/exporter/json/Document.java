package io.github.catalogkit.exporter.json;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A JSON document as Jackson reads it, which tests look into and change. */
record Document(JsonNode tree) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Document of(String json) {
        return new Document(MAPPER.readTree(json));
    }

    static Document of(Entry... entries) {
        return of(SampleCatalogs.of(entries));
    }

    static Document of(Catalog catalog) {
        JsonExporter exporter = new JsonExporter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.defaults(exporter), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(out.toString(StandardCharsets.UTF_8));
    }

    static Document everything() {
        return of(SampleCatalogs.everything());
    }

    static Document everyProperty() {
        return of(SampleCatalogs.everyProperty());
    }

    static Document styled() {
        return of(SampleCatalogs.styled());
    }

    static Document published() {
        return of(PublishedCatalog.make());
    }

    String text(String pointer) {
        return tree.at(pointer).stringValue();
    }

    /** Returns this document with another value, itself written as JSON, at a place. */
    Document with(String pointer, String json) {
        return changed(pointer, (parent, name) -> parent.set(name, MAPPER.readTree(json)));
    }

    /** Returns this document without the member at a place. */
    Document without(String pointer) {
        return changed(pointer, ObjectNode::remove);
    }

    private Document changed(String pointer, Change change) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode copy = tree.deepCopy();
        change.apply((ObjectNode) copy.at(place.head()), place.last().getMatchingProperty());
        return new Document(copy);
    }

    private interface Change {

        void apply(ObjectNode parent, String name);
    }
}
