package io.github.catalogkit.exporter.json;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.json.JsonForm;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes all that the model knows of a catalog as JSON (RFC 8259), in the form that {@link JsonSchema} describes.
 *
 * <p>Members are in a fixed order; one without a value is left out.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class JsonExporter implements CatalogExporter {

    /** Makes an exporter. */
    public JsonExporter() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(JsonForm.INDENT);
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExportException if sections or entries nest deeper than a reader of JSON would follow
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        JsonForm.usual().document(catalog, options, out, json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", JsonSchema.ID);
            json.writeNumberProperty("schemaVersion", JsonSchema.VERSION);
            new JsonValueWriter(json).properties(catalog);
            json.writeEndObject();
        });
    }
}
