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
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes the same JSON in turns with the exporter and with Jackson's generator, and prints how long each took. */
public final class ExportJson {

    private final CatalogExporter exporter = Exporters.load().get("json");
    private final ExportOptions oneLine = ExportOptions.of(exporter, Map.of("indent", "false"));
    private final Catalog catalog;
    private final Object tree;

    private ExportJson(Catalog catalog) throws IOException {
        this.catalog = catalog;
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        exporter.export(catalog, oneLine, exported);
        this.tree = new JsonMapper().readValue(exported.toByteArray(), Object.class);
        ByteArrayOutputStream generated = new ByteArrayOutputStream();
        generate(generated);
        if (!Arrays.equals(exported.toByteArray(), generated.toByteArray())) {
            throw new IllegalStateException("the exporter and Jackson's generator write different bytes");
        }
    }

    /** Takes the label of the list and the number of rounds. */
    public static void main(String[] arguments) throws IOException {
        ExportJson json = new ExportJson(SampleList.parse(arguments[0]).catalog());
        Workload exporter = out -> json.exporter.export(json.catalog, json.oneLine, out);
        Workload generator = json::generate;
        Workload.warmUp(exporter, generator);
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            System.out.println("exporter=" + exporter.time());
            System.out.println("generator=" + generator.time());
        }
    }

    private void generate(OutputStream out) {
        try (JsonGenerator json =
                JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            generate(tree, json);
            json.writeRaw('\n');
        }
    }

    private static void generate(Object value, JsonGenerator json) {
        if (value instanceof String string) {
            json.writeString(string);
        } else if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, property) -> {
                json.writeName((String) name);
                generate(property, json);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> array) {
            json.writeStartArray();
            array.forEach(element -> generate(element, json));
            json.writeEndArray();
        } else {
            json.writeNumber((int) value);
        }
    }
}
