package io.github.catalogkit.exporter.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A schema of the jar, as a validator that we did not write understands it. */
record Schemas(Document document, Schema validator) {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schema META_SCHEMA = REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

    /** The schema of a catalog. */
    static Schemas ofCatalog() {
        return of(JsonSchema.open());
    }

    /** The schema of a line. */
    static Schemas ofLine() {
        return of(JsonLinesSchema.open());
    }

    private static Schemas of(InputStream schema) {
        try (schema) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            return new Schemas(Document.of(text), REGISTRY.getSchema(text, InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the errors of a document in this schema. */
    List<Error> errors(Document candidate) {
        return validator.validate(candidate.tree().toString(), InputFormat.JSON);
    }

    /** Returns the errors of a schema in the metaschema. */
    static List<Error> errorsOfSchema(Document schema) {
        return META_SCHEMA.validate(schema.tree());
    }
}
