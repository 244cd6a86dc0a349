package io.github.catalogkit.benchmarks.program;

import io.github.catalogkit.benchmarks.list.SampleList;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes the same JSON in turns with the exporter and with Jackson's generator, and prints how long each took. */
public final class ExportJson {

    private ExportJson() {}

    /** Takes the label of the list and the number of rounds. */
    public static void main(String[] arguments) throws IOException {
        Catalog list = SampleList.parse(arguments[0]).catalog();
        CatalogExporter exporter = Exporters.load().get("json");
        ExportOptions oneLine = ExportOptions.of(exporter, Map.of("indent", "false"));
        Workload export = out -> exporter.export(list, oneLine, out);
        byte[] exported = bytes(export);
        ReadJson.Catalog strings = new JsonMapper().readValue(exported, ReadJson.Catalog.class);
        Workload generate = out -> ByHand.write(strings, out);
        if (!Arrays.equals(exported, bytes(generate))) {
            throw new IllegalStateException("the exporter and the code written by hand write different bytes");
        }
        Workload.warmUp(export, generate);
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            System.out.println("exporter=" + export.time());
            System.out.println("generator=" + generate.time());
        }
    }

    private static byte[] bytes(Workload workload) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workload.write(out);
        return out.toByteArray();
    }

    /** Writes the bytes of the JSON exporter from ready strings with Jackson's generator: what Jackson itself takes. */
    private record ByHand(JsonGenerator json) {

        static void write(ReadJson.Catalog catalog, OutputStream out) {
            try (JsonGenerator json =
                    JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
                new ByHand(json).write(catalog);
                json.writeRaw('\n');
            }
        }

        private void write(ReadJson.Catalog catalog) {
            json.writeStartObject();
            string("$schema", catalog.schema());
            json.writeNumberProperty("schemaVersion", catalog.schemaVersion());
            string("id", catalog.id());
            string("title", catalog.title());
            text("introduction", catalog.introduction());
            objects("sections", catalog.sections(), section -> {
                string("id", section.id());
                string("title", section.title());
                objects("entries", section.entries(), this::entry);
            });
            json.writeEndObject();
        }

        private void entry(ReadJson.Entry entry) {
            string("kind", entry.kind());
            string("id", entry.id());
            string("title", entry.title());
            string("url", entry.url());
            text("description", entry.description());
            objects("authors", entry.authors(), author -> {
                string("name", author.name());
                string("family", author.family());
            });
            string("published", entry.published());
            array("tags", entry.tags(), json::writeString);
            objects("relations", entry.relations(), relation -> {
                string("kind", relation.kind());
                string("target", relation.target());
            });
            string("publication", entry.publication());
            string("publisher", entry.publisher());
            string("repository", entry.repository());
            array("license", entry.license(), json::writeString);
        }

        private void text(String name, ReadJson.Text text) {
            json.writeObjectPropertyStart(name);
            string("markdown", text.markdown());
            string("text", text.text());
            json.writeEndObject();
        }

        private <T> void objects(String name, @Nullable List<T> values, Consumer<T> properties) {
            array(name, values, value -> {
                json.writeStartObject();
                properties.accept(value);
                json.writeEndObject();
            });
        }

        private <T> void array(String name, @Nullable List<T> values, Consumer<T> write) {
            if (values != null) {
                json.writeArrayPropertyStart(name);
                values.forEach(write);
                json.writeEndArray();
            }
        }

        private void string(String name, @Nullable String value) {
            if (value != null) {
                json.writeStringProperty(name, value);
            }
        }
    }
}
