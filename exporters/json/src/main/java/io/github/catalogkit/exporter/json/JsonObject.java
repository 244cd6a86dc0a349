package io.github.catalogkit.exporter.json;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.text.MalformedValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** An object of the document and its place. A member that nobody asks for is one that nobody knows. */
final class JsonObject {

    private final JsonNode node;
    private final JsonPointer place;
    private final Set<String> known = new LinkedHashSet<>();

    private JsonObject(JsonNode node, JsonPointer place) {
        this.node = node;
        this.place = place;
    }

    /** Reads an object, and refuses it if it has members that the reading does not ask for. */
    static <T> T read(JsonNode node, JsonPointer place, Function<JsonObject, T> reading) {
        Expected.OBJECT.require(node, place);
        JsonObject object = new JsonObject(node, place);
        T value = reading.apply(object);
        object.refuseUnknownMembers();
        return value;
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** Knows a member that was read as it came. */
    void know(String name) {
        known.add(name);
    }

    /** Refuses the object if it lacks a member that was read as it came. */
    void require(String name, Expected expected) {
        know(name);
        if (!has(name)) {
            throw missing(name, expected);
        }
    }

    /** Returns a whole number that is {@code least} or more and {@code most} or less. */
    Optional<Integer> optionalNumber(String name, int least, int most) {
        return optional(name, Expected.NUMBER).map(value -> {
            if (value.asDouble() != Math.rint(value.asDouble())
                    || value.asDouble() < least
                    || value.asDouble() > most) {
                throw new CatalogFormatException(
                        place.appendProperty(name).toString(),
                        "found " + value + "; expected a whole number from " + least + " to " + most);
            }
            return (int) value.asDouble();
        });
    }

    String text(String name) {
        return required(name, Expected.TEXT).asString();
    }

    Optional<String> optionalText(String name) {
        return optional(name, Expected.TEXT).map(JsonNode::asString);
    }

    /** Returns the value that a text spells, where {@code reading} throws {@link MalformedValueException} if it is none. */
    <T> T value(String name, Function<String, T> reading) {
        return spelled(name, text(name), reading);
    }

    <T> Optional<T> optionalValue(String name, Function<String, T> reading) {
        return optionalText(name).map(text -> spelled(name, text, reading));
    }

    InlineText inline(String name) {
        return optionalObject(name, JsonObject::inlineText).orElse(InlineText.empty());
    }

    <T> Optional<T> optionalObject(String name, Function<JsonObject, T> reading) {
        return optional(name, Expected.OBJECT).map(value -> read(value, place.appendProperty(name), reading));
    }

    <T> List<T> objects(String name, Function<JsonObject, T> reading) {
        return elements(name, (element, where) -> read(element, where, reading));
    }

    List<String> texts(String name) {
        return elements(
                name, (element, where) -> Expected.TEXT.require(element, where).asString());
    }

    private InlineText inlineText() {
        text("text");
        return value("markdown", InlineMarkdown::parse);
    }

    private <T> List<T> elements(String name, BiFunction<JsonNode, JsonPointer, T> reading) {
        List<T> values = new ArrayList<>();
        for (JsonNode element : optional(name, Expected.ARRAY).stream()
                .flatMap(JsonNode::valueStream)
                .toList()) {
            values.add(reading.apply(element, place.appendProperty(name).appendIndex(values.size())));
        }
        return values;
    }

    private JsonNode required(String name, Expected expected) {
        return optional(name, expected).orElseThrow(() -> missing(name, expected));
    }

    private Optional<JsonNode> optional(String name, Expected expected) {
        known.add(name);
        return node.optional(name).map(value -> expected.require(value, place.appendProperty(name)));
    }

    private CatalogFormatException missing(String name, Expected expected) {
        return new CatalogFormatException(
                place.toString(),
                "\"" + name + "\" is missing among " + node.propertyNames() + "; expected " + expected.words());
    }

    private <T> T spelled(String name, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (MalformedValueException e) {
            throw new CatalogFormatException(
                    place.appendProperty(name).toString(), "\"" + text + "\" " + e.getMessage());
        }
    }

    private void refuseUnknownMembers() {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new CatalogFormatException(
                        place.appendProperty(name).toString(),
                        "a member of this name is unknown here; expected one of " + String.join(", ", known));
            }
        }
    }
}
