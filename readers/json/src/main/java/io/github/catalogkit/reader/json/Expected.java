package io.github.catalogkit.reader.json;

import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/** What may stand at a place of a document. */
enum Expected {
    OBJECT("an object", JsonNodeType.OBJECT),
    ARRAY("an array", JsonNodeType.ARRAY),
    TEXT("a text", JsonNodeType.STRING),
    NUMBER("a number", JsonNodeType.NUMBER);

    private final String words;
    private final JsonNodeType type;

    Expected(String words, JsonNodeType type) {
        this.words = words;
        this.type = type;
    }

    String words() {
        return words;
    }

    /** Returns the value, if it is of this form. */
    JsonNode require(JsonNode value, JsonPointer place) {
        if (!isFormOf(value)) {
            throw new CatalogFormatException(place.toString(), "found " + found(value) + "; expected " + words);
        }
        return value;
    }

    private boolean isFormOf(JsonNode value) {
        return value.getNodeType() == type;
    }

    private static String found(JsonNode value) {
        return Stream.of(values())
                .filter(form -> form.isFormOf(value))
                .findFirst()
                .map(Expected::words)
                .orElseGet(() -> value.isMissingNode() ? "nothing" : value.toString());
    }
}
