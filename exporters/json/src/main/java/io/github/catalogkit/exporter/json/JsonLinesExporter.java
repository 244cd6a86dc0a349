package io.github.catalogkit.exporter.json;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.json.JsonForm;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes each entry as a line of JSON (<a href="https://jsonlines.org/">JSON Lines</a>), for programs that read tables:
 * those that other entries hold too, in the order of the list, in the form that {@link JsonLinesSchema} describes.
 *
 * <p>Members stand in a fixed order, and each has values of one type only; one without a value is left out. A catalogue
 * without an entry is an empty file.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class JsonLinesExporter implements CatalogExporter {

    private static final JsonForm FORM = JsonForm.usual().withEscapes(new LineEscapes());

    /** Makes an exporter. */
    public JsonLinesExporter() {}

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String fileExtension() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/jsonl";
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExportException if a text holds one half of a surrogate pair, which UTF-8 does not have, or, outside of
     *     Markdown, a control character; the message says where
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        FORM.lines(
                catalog,
                out,
                json -> EntryLines.forEach(catalog, line -> {
                    LineMembers.LINE.write(line, json);
                    json.writeRaw('\n');
                }));
    }
}
