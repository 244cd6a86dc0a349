package io.github.catalogkit.exporter.json;

import io.github.catalogkit.json.JsonForm;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of what the exporter of JSON writes.
 *
 * <p>The version rises when a program that reads the old form could no longer read the new one.
 */
public final class JsonSchema {

    /** The identity of the schema, which each exported file names as its {@code $schema}. */
    public static final String ID = "https://catalogkit.github.io/schema/catalog-1.json";

    /** The version, which each exported file has as its {@code schemaVersion}. */
    public static final int VERSION = JsonForm.SCHEMA_VERSION;

    private JsonSchema() {}

    /** {@return the schema as JSON in UTF-8; the caller closes the stream} */
    public static InputStream open() {
        return Objects.requireNonNull(JsonSchema.class.getResourceAsStream("catalog-1.schema.json"));
    }

    /** Writes the schema anew from the table of what a catalog has. */
    static void write(OutputStream out) {
        SchemaWriter.document(out);
    }
}
