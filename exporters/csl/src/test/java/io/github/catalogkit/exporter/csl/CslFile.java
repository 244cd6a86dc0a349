package io.github.catalogkit.exporter.csl;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An exported file, as Jackson reads it and as the schema of CSL judges it.
 *
 * @param text the file
 * @param tree the file as a tree
 */
record CslFile(String text, JsonNode tree) {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(TestResources.read("csl-data.json"), InputFormat.JSON);

    private static final JsonMapper MAPPER = new JsonMapper();

    static CslFile of(String text) {
        return new CslFile(text, MAPPER.readTree(text));
    }

    static CslFile of(Entry... entries) {
        return of(SampleCatalogs.of(entries), Map.of("sections", "false"));
    }

    static CslFile of(Catalog catalog, Map<String, String> options) {
        CslExporter exporter = new CslExporter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.of(exporter, options), out);
            return of(out.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("not written", e);
        }
    }

    List<String> ids() {
        return tree.valueStream().map(item -> item.get("id").asString()).toList();
    }

    JsonNode item(String id) {
        return tree.valueStream()
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no item " + id));
    }

    /** Returns the text of a member of an item. */
    String text(String id, String member) {
        return item(id).required(member).stringValue();
    }

    /** Returns what the schema finds wrong. */
    List<Error> errors() {
        return SCHEMA.validate(text, InputFormat.JSON);
    }
}
