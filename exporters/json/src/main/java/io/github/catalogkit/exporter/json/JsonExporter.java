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
 * An exporter of JSON (RFC 8259) with all properties of a catalog. {@link JsonSchema} describes its output.
 *
 * <p>Members are in a fixed order; members without a value are omitted.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class JsonExporter implements CatalogExporter {

    /** Makes an exporter, for the service loader. */
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
     * @throws ExportException if sections or entries are nested more deeply than JSON parsers allow
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
