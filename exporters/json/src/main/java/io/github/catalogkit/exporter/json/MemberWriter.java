package io.github.catalogkit.exporter.json;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.text.InlineText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the members of objects; those without a value are left out. */
final class MemberWriter {

    private final JsonGenerator json;

    MemberWriter(JsonGenerator json) {
        this.json = json;
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void text(String name, String value) {
        json.writeName(name);
        text(value);
    }

    /** Writes a value as its {@code toString} has it. */
    void text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present.toString()));
    }

    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(this::text);
            json.writeEndArray();
        }
    }

    void inline(String name, InlineText value) {
        if (!value.isEmpty()) {
            object(name, Optional.of(value), text -> {
                text("markdown", InlineMarkdown.write(text));
                text("text", text.plain());
            });
        }
    }

    <T> void object(String name, Optional<T> value, Consumer<T> members) {
        value.ifPresent(present -> {
            json.writeName(name);
            object(present, members);
        });
    }

    <T> void objects(String name, List<? extends T> values, Consumer<T> members) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(value -> object(value, members));
            json.writeEndArray();
        }
    }

    /** Writes an object that is the value of no member. */
    <T> void object(T value, Consumer<T> members) {
        json.writeStartObject();
        members.accept(value);
        json.writeEndObject();
    }

    private void text(String value) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new ExportException(
                    "The text at " + json.streamWriteContext().pathAsPointer()
                            + " holds one half of a surrogate pair, which JSON cannot carry as UTF-8; expected it to be removed");
        }
        json.writeString(value);
    }
}
