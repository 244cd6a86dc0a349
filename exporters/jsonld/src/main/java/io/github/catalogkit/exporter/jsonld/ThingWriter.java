package io.github.catalogkit.exporter.jsonld;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes things of schema.org and their properties. Properties without a value are omitted.
 */
final class ThingWriter {

    private static final String CONTEXT = "https://schema.org";

    private final JsonGenerator json;

    ThingWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the root of the document. */
    void document(String type, Runnable properties) {
        json.writeStartObject();
        json.writeStringProperty("@context", CONTEXT);
        members(type, properties);
    }

    /** Writes a thing that is not a property of another one. */
    void thing(String type, Runnable properties) {
        json.writeStartObject();
        members(type, properties);
    }

    /** Writes a thing as a property. */
    void thing(String property, String type, Runnable properties) {
        property(property, () -> thing(type, properties));
    }

    /** Writes a thing of which only the name is known. */
    void named(String type, String name) {
        thing(type, () -> text("name", name));
    }

    void named(String property, String type, Optional<String> name) {
        name.ifPresent(present -> thing(property, type, () -> text("name", present)));
    }

    /** Writes the id of a thing, which identifies it in the document. */
    void id(String id) {
        json.writeStringProperty("@id", "#" + id);
    }

    /** Writes the URL that identifies a thing in all documents. */
    void identity(String url) {
        json.writeStringProperty("@id", url);
    }

    /** Writes a reference to a thing that is described elsewhere. */
    void reference(String id) {
        json.writeStartObject();
        id(id);
        json.writeEndObject();
    }

    /** Writes a property whose value is the only one that {@code value} writes. */
    void property(String property, Runnable value) {
        json.writeName(property);
        value.run();
    }

    void number(String property, int value) {
        json.writeNumberProperty(property, value);
    }

    void text(String property, String value) {
        json.writeStringProperty(property, value);
    }

    /** Writes the {@code toString} of a value, unless it is empty. */
    void text(String property, Optional<?> value) {
        value.map(Object::toString).filter(text -> !text.isEmpty()).ifPresent(text -> text(property, text));
    }

    /** Writes a text that is not a property. */
    void text(String value) {
        json.writeString(value);
    }

    /** Writes a single text as it is, and several as an array. */
    void values(String property, List<String> values) {
        values(property, values, json::writeString);
    }

    /** Writes a single value with {@code write} as it is, and several as an array. */
    <T> void values(String property, List<T> values, Consumer<? super T> write) {
        if (values.size() == 1) {
            property(property, () -> write.accept(values.get(0)));
        } else {
            each(property, values, write);
        }
    }

    void texts(String property, List<String> values) {
        each(property, values, json::writeString);
    }

    /** Writes each value with {@code write}. */
    <T> void each(String property, List<T> values, Consumer<? super T> write) {
        if (!values.isEmpty()) {
            startArray(property);
            values.forEach(write);
            endArray();
        }
    }

    void startArray(String property) {
        json.writeArrayPropertyStart(property);
    }

    void endArray() {
        json.writeEndArray();
    }

    /** Writes the object of a keyword, which is not a thing. */
    void keyword(String keyword, Runnable properties) {
        json.writeObjectPropertyStart(keyword);
        properties.run();
        json.writeEndObject();
    }

    private void members(String type, Runnable properties) {
        json.writeStringProperty("@type", type);
        properties.run();
        json.writeEndObject();
    }
}
