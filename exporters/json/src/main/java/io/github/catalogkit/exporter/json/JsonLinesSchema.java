package io.github.catalogkit.exporter.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of a line that the exporter of JSON Lines writes.
 *
 * <p>Its version is that of {@link JsonSchema}.
 */
public final class JsonLinesSchema {

    /** The identity of the schema. */
    public static final String ID = "https://catalogkit.github.io/schema/catalog-entry-1.json";

    private JsonLinesSchema() {}

    /** {@return the schema as JSON in UTF-8; the caller closes the stream} */
    public static InputStream open() {
        return Objects.requireNonNull(JsonLinesSchema.class.getResourceAsStream("catalog-entry-1.schema.json"));
    }

    /** Writes the schema anew from the table of what a catalog has. */
    static void write(OutputStream out) {
        SchemaWriter.lines(out);
    }
}
