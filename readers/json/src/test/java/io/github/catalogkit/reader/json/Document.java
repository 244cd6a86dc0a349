package io.github.catalogkit.reader.json;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An exported catalog as Jackson reads it, which tests change and read as a catalog. */
record Document(JsonNode tree) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Document of(String json) {
        return new Document(MAPPER.readTree(json));
    }

    static Document of(Entry... entries) {
        return of(SampleCatalogs.of(entries));
    }

    static Document of(Catalog catalog) {
        return of(export(catalog));
    }

    static Document everything() {
        return of(SampleCatalogs.everything());
    }

    static Document styled() {
        return of(SampleCatalogs.styled());
    }

    /** A catalog with all metadata that it can have. */
    static Catalog published() {
        return SampleCatalogs.empty()
                .withImprint(Imprint.none()
                        .withMaintainers(PersonAuthor.of("Ada de la Cruz"), OrganizationAuthor.of("SIG Network"))
                        .withHomepage("https://example.org/list")
                        .withCreated("2018-01-02")
                        .withUpdated("2018-05")
                        .withLicense("CC0-1.0")
                        .withLanguage("en"));
    }

    static String export(Catalog catalog) {
        CatalogExporter exporter = Exporters.load().get("json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.defaults(exporter), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Catalog read(String json) {
        try {
            return new JsonCatalogReader().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Catalog read() {
        return read(tree.toString());
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
