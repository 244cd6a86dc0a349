package io.github.catalogkit.exporter.json;

import io.github.catalogkit.json.JsonForm;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of the output of {@link JsonExporter}.
 *
 * <p>The version increases with each incompatible change.
 */
public final class JsonSchema {

    /** The id of the schema, which each exported file has as its {@code $schema}. */
    public static final String ID = "https://catalogkit.github.io/schema/catalog-1.json";

    /** The version, which each exported file has as its {@code schemaVersion}. */
    public static final int VERSION = JsonForm.SCHEMA_VERSION;

    private JsonSchema() {}

    /** {@return the schema as JSON in UTF-8; the caller closes the stream} */
    public static InputStream open() {
        return Objects.requireNonNull(JsonSchema.class.getResourceAsStream("catalog-1.schema.json"));
    }

    /** Generates the schema from the table of properties. */
    static void write(OutputStream out) {
        SchemaWriter.document(out);
    }
}
