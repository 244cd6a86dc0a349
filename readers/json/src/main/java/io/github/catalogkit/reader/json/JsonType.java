package io.github.catalogkit.reader.json;

import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/** The types of JSON values, with their names in messages. */
enum JsonType {
    OBJECT("an object", JsonNodeType.OBJECT),
    ARRAY("an array", JsonNodeType.ARRAY),
    STRING("a text", JsonNodeType.STRING),
    NUMBER("a number", JsonNodeType.NUMBER),
    BOOLEAN("true or false", JsonNodeType.BOOLEAN);

    private final String label;
    private final JsonNodeType type;

    JsonType(String label, JsonNodeType type) {
        this.label = label;
        this.type = type;
    }

    String label() {
        return label;
    }

    /** Returns the value, if it is of this type. */
    JsonNode require(JsonNode value, JsonPointer location) {
        if (!isTypeOf(value)) {
            throw new CatalogFormatException(location.toString(), "found " + found(value) + "; write " + label);
        }
        return value;
    }

    private boolean isTypeOf(JsonNode value) {
        return value.getNodeType() == type;
    }

    private static String found(JsonNode value) {
        return Stream.of(values())
                .filter(type -> type.isTypeOf(value))
                .findFirst()
                .map(JsonType::label)
                .orElseGet(() -> value.isMissingNode() ? "nothing" : value.toString());
    }
}
