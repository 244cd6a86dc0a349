package io.github.catalogkit.reader.json;

import io.github.catalogkit.json.JsonForm;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.schema.CatalogTypes;
import io.github.catalogkit.schema.EntryTypes;
import io.github.catalogkit.schema.WordType;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a catalog with streamed sections and entries. */
final class DocumentReader {

    private static final String VERSION = "schemaVersion";

    private final JsonParser parser;

    private DocumentReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the whole document, given a parser at its first token. */
    static Catalog read(JsonParser parser) {
        return new DocumentReader(parser).document();
    }

    private Catalog document() {
        return object(JsonPointer.empty(), values -> {
            requireEnd();
            values.require(VERSION, JsonType.NUMBER);
            values.ignore("$schema", JsonType.STRING);
            return values.part(CatalogTypes.CATALOG);
        });
    }

    /** Reads an object: nested sections and entries as a stream, and then its other members. */
    private <T> T object(JsonPointer location, Function<JsonValues, T> reading) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            JsonType.OBJECT.require(tree(), location);
        }
        ObjectNode others = JsonNodeFactory.instance.objectNode();
        Streamed streamed = Streamed.empty();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonPointer at = location.appendProperty(name);
            parser.nextToken();
            others.putNull(name);
            switch (name) {
                case "entries" -> forEach(at, element -> streamed.entries().add(entry(element, EntryTypes.KINDS)));
                case "sections" -> forEach(at, element -> streamed.sections().add(section(element)));
                case "companion" -> streamed.companions().add(entry(at, EntryTypes.COMPANIONS));
                default -> others.set(name, tree());
            }
            if (name.equals(VERSION) && location.matches()) {
                requireVersion(others.get(name), at);
            }
        }
        return reading.apply(new JsonValues(others, location, streamed));
    }

    private Section section(JsonPointer location) {
        return object(location, values -> values.part(CatalogTypes.SECTION));
    }

    private Entry entry(JsonPointer location, WordType<Kind> kinds) {
        return object(location, values -> values.entry(kinds));
    }

    private void forEach(JsonPointer location, Consumer<JsonPointer> element) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            JsonType.ARRAY.require(tree(), location);
        }
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            element.accept(location.appendIndex(index));
        }
    }

    private JsonNode tree() {
        return parser.hasCurrentToken() ? parser.readValueAsTree() : MissingNode.getInstance();
    }

    /** Checks the version as soon as it is read, since another version can have other members. */
    private static void requireVersion(JsonNode version, JsonPointer location) {
        JsonNode number = JsonType.NUMBER.require(version, location);
        if (number.asDouble() != JsonForm.SCHEMA_VERSION) {
            throw new CatalogFormatException(
                    location.toString(),
                    "found " + number + "; write " + JsonForm.SCHEMA_VERSION
                            + ", the version that this release reads; a later one may read it");
        }
    }

    private void requireEnd() {
        if (parser.nextToken() != null) {
            TokenStreamLocation next = parser.currentTokenLocation();
            throw new CatalogFormatException(
                    TextRange.at(next.getLineNr(), next.getColumnNr()),
                    "this is not valid JSON: another value follows the first; remove it");
        }
    }
}
