package io.github.catalogkit.exporter.cff;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.value.Imprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An exported file, as a parser of YAML reads it and as the schema of the format judges it.
 *
 * @param tree the file as a tree
 */
record CffFile(JsonNode tree) {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(TestResources.read("cff-schema.json"), InputFormat.JSON);

    private static final JsonMapper MAPPER = new JsonMapper();

    static CffFile of(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setBufferSize(text.length() + 1) // at the end of a shorter one, the parser fails within a character
                .build();
        return new CffFile(MAPPER.valueToTree(new Load(settings).loadFromString(text)));
    }

    static CffFile of(Catalog catalog) {
        return of(catalog, Map.of());
    }

    static CffFile of(Catalog catalog, Map<String, String> options) {
        CffExporter exporter = new CffExporter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.of(exporter, options), out);
            return of(out.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("not written", e);
        }
    }

    static CffFile of(Imprint imprint) {
        return of(Catalog.of("list", "List").withImprint(imprint));
    }

    /** Returns the value of a member as JSON without quotes around a text; empty if there is none. */
    String get(String pointer) {
        JsonNode value = tree.at(pointer);
        return value.isMissingNode() ? "" : value.isString() ? value.stringValue() : value.toString();
    }

    /** Returns what the schema finds wrong. */
    List<Error> errors() {
        return SCHEMA.validate(tree.toString(), InputFormat.JSON);
    }
}
