package io.github.catalogkit.exporter.json;

import io.github.catalogkit.json.JsonForm;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes a schema (JSON Schema, draft 2020-12) from the forms in which values are written. */
final class SchemaWriter {

    private record Reference(String name, String description, Described content) {}

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final JsonGenerator json;
    private final Queue<Reference> undefined = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();

    private SchemaWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the schema of documents, and leaves the stream open. */
    static void write(String id, String title, Definition<?> document, OutputStream out) {
        try (JsonGenerator json = JsonForm.usual().generator(out, true)) {
            new SchemaWriter(json).document(id, title, document);
            json.writeRaw('\n');
        }
    }

    private void document(String id, String title, Definition<?> document) {
        json.writeStartObject();
        keyword("$schema", DIALECT);
        keyword("$id", id);
        keyword("title", title);
        keyword("description", document.description());
        document.form().describe(this);
        json.writeObjectPropertyStart("$defs");
        while (!undefined.isEmpty()) {
            Reference reference = undefined.remove();
            json.writeObjectPropertyStart(reference.name());
            keyword("description", reference.description());
            reference.content().describe(this);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    void keyword(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void keyword(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void keyword(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /** Writes a keyword whose value is one of the document's own. */
    <V> void keyword(String name, Form<? super V> form, V value) {
        json.writeName(name);
        form.write(value, json);
    }

    /** Writes a keyword whose value is a list of texts. */
    void words(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Writes a keyword whose value is a schema. */
    void keyword(String name, Described content) {
        json.writeName(name);
        schema(content);
    }

    /** Writes a keyword whose value is a list of schemas. */
    void schemas(String name, List<? extends Described> contents) {
        json.writeArrayPropertyStart(name);
        contents.forEach(this::schema);
        json.writeEndArray();
    }

    /** Writes what the members of an object are. */
    void properties(List<? extends Member<?, ?>> members) {
        json.writeObjectPropertyStart("properties");
        for (Member<?, ?> member : members) {
            json.writeObjectPropertyStart(member.name());
            member.describe(this);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Writes which members an object has to have, if there are any. */
    void required(List<? extends Member<?, ?>> members) {
        List<String> required =
                members.stream().filter(Member::isRequired).map(Member::name).toList();
        if (!required.isEmpty()) {
            words("required", required);
        }
    }

    /** Refers to a definition, which is written at the end of the schema. */
    void reference(String name, String description, Described content) {
        keyword("$ref", "#/$defs/" + name);
        if (names.add(name)) {
            undefined.add(new Reference(name, description, content));
        }
    }

    private void schema(Described content) {
        json.writeStartObject();
        content.describe(this);
        json.writeEndObject();
    }
}
