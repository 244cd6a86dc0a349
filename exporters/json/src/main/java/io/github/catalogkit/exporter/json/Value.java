package io.github.catalogkit.exporter.json;

import io.github.catalogkit.source.Place;
import java.util.Map;
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

/**
 * A value that is read as the document comes.
 *
 * @param parser stands at its first token, and at its last once it is read
 * @param place where in the document it is
 */
record Value(JsonParser parser, JsonPointer place) {

    /** Reads all of it. */
    JsonNode tree() {
        return parser.hasCurrentToken() ? parser.readValueAsTree() : MissingNode.getInstance();
    }

    /** Reads the elements of an array one after another. */
    void forEach(Consumer<Value> element) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Expected.ARRAY.require(tree(), place);
        }
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            element.accept(new Value(parser, place.appendIndex(index)));
        }
    }

    /**
     * Reads an object, and refuses it if it has members that nobody asks for.
     *
     * @param streamed read the members of these names as they come
     * @param reading reads the others once all are there
     */
    <T> T object(Map<String, Consumer<Value>> streamed, Function<JsonObject, T> reading) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            Expected.OBJECT.require(tree(), place);
        }
        ObjectNode others = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Value member = new Value(parser, place.appendProperty(name));
            Consumer<Value> reader = streamed.get(name);
            if (reader == null) {
                others.set(name, member.tree());
            } else {
                others.putNull(name);
                reader.accept(member);
            }
        }
        return JsonObject.read(others, place, object -> {
            T value = reading.apply(object);
            streamed.keySet().stream().sorted().forEach(object::know);
            return value;
        });
    }

    /** Makes sure that the document ends with this value. */
    void requireEnd() {
        if (parser.nextToken() != null) {
            TokenStreamLocation next = parser.currentTokenLocation();
            throw new CatalogFormatException(
                    new Place(next.getLineNr(), next.getColumnNr()),
                    "this cannot be read as JSON. Another value follows the first; expected the end of the document");
        }
    }
}
