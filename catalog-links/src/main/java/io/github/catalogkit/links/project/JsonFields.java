package io.github.catalogkit.links.project;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The texts, numbers and flags of a JSON object.
 *
 * @param values the values by their paths, such as {@code license.spdx_id}
 */
record JsonFields(Map<String, String> values) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Returns the values of an object; none, if the text is not one. */
    static JsonFields of(String json) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), json.getBytes(StandardCharsets.UTF_8))) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                read(parser, "", values);
            }
        } catch (JacksonException e) {
            return new JsonFields(Map.of());
        }
        return new JsonFields(values);
    }

    private static void read(JsonParser parser, String around, Map<String, String> values) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String path = around + parser.currentName();
            switch (parser.nextToken()) {
                case START_OBJECT -> read(parser, path + ".", values);
                case START_ARRAY -> parser.skipChildren();
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_TRUE, VALUE_FALSE -> values.put(path, parser.getString());
                default -> {}
            }
        }
    }

    Optional<String> get(String path) {
        return Optional.ofNullable(values.get(path)).filter(value -> !value.isBlank());
    }

    /** Returns the first value that exists of several members of the object at a path. */
    Optional<String> first(String path, String... members) {
        return Stream.of(members).flatMap(member -> get(path + member).stream()).findFirst();
    }

    boolean isTrue(String path) {
        return "true".equals(values.get(path));
    }
}
