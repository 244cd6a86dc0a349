package io.github.catalogkit.benchmarks.program;

import io.github.catalogkit.benchmarks.program.JsonList.Item;
import io.github.catalogkit.benchmarks.program.JsonList.Maker;
import io.github.catalogkit.benchmarks.program.JsonList.Part;
import io.github.catalogkit.benchmarks.program.JsonList.Reference;
import io.github.catalogkit.benchmarks.program.JsonList.Text;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the very bytes that the exporter of JSON writes in one line, out of nothing but strings: what Jackson itself takes. */
final class HandWrittenJson {

    private final JsonGenerator json;

    private HandWrittenJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(JsonList list, OutputStream out) {
        try (JsonGenerator json =
                JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new HandWrittenJson(json).write(list);
            json.writeRaw('\n');
        }
    }

    private void write(JsonList list) {
        json.writeStartObject();
        string("$schema", list.schema());
        json.writeNumberProperty("schemaVersion", list.schemaVersion());
        string("id", list.id());
        string("title", list.title());
        text("introduction", list.introduction());
        json.writeArrayPropertyStart("sections");
        for (Part section : list.sections()) {
            json.writeStartObject();
            string("id", section.id());
            string("title", section.title());
            json.writeArrayPropertyStart("entries");
            section.entries().forEach(this::write);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Item entry) {
        json.writeStartObject();
        string("kind", entry.kind());
        string("id", entry.id());
        string("title", entry.title());
        string("url", entry.url());
        text("description", entry.description());
        authors(entry.authors());
        string("published", entry.published());
        tags(entry.tags());
        relations(entry.relations());
        string("publication", entry.publication());
        string("publisher", entry.publisher());
        string("repository", entry.repository());
        string("licence", entry.licence());
        json.writeEndObject();
    }

    private void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        string("markdown", text.markdown());
        string("text", text.text());
        json.writeEndObject();
    }

    private void authors(@Nullable List<Maker> authors) {
        if (authors != null) {
            json.writeArrayPropertyStart("authors");
            for (Maker author : authors) {
                json.writeStartObject();
                string("name", author.name());
                string("family", author.family());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void tags(@Nullable List<String> tags) {
        if (tags != null) {
            json.writeArrayPropertyStart("tags");
            tags.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private void relations(@Nullable List<Reference> relations) {
        if (relations != null) {
            json.writeArrayPropertyStart("relations");
            for (Reference relation : relations) {
                json.writeStartObject();
                string("kind", relation.kind());
                string("target", relation.target());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void string(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
