package io.github.catalogkit.exporter.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of a line of the output of {@link JsonLinesExporter}.
 *
 * <p>Its version is that of {@link JsonSchema}.
 */
public final class JsonLinesSchema {

    /** The id of the schema. */
    public static final String ID = "https://catalogkit.github.io/schema/catalog-entry-1.json";

    private JsonLinesSchema() {}

    /** {@return the schema as JSON in UTF-8; the caller closes the stream} */
    public static InputStream open() {
        return Objects.requireNonNull(JsonLinesSchema.class.getResourceAsStream("catalog-entry-1.schema.json"));
    }

    /** Generates the schema from the table of properties. */
    static void write(OutputStream out) {
        SchemaWriter.lines(out);
    }
}
