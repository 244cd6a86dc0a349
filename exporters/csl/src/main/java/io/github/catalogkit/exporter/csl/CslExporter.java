package io.github.catalogkit.exporter.csl;

import com.google.auto.service.AutoService;
import io.github.catalogkit.citation.Citations;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.json.JsonForm;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * An exporter of CSL-JSON, which is valid according to {@code csl-data.json} of CSL 1.0.2: an array with one item for each entry
 * except groups, in the order of the list.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class CslExporter implements CatalogExporter {

    private static final ExportOption SOFTWARE_TYPE = ExportOption.choice(
            "software-type",
            "The type of a tool: webpage, with the genre Software; or software, which makes some versions of Zotero"
                    + " reject the file.",
            "webpage",
            "webpage",
            "software");

    /** Makes an exporter, for the service loader. */
    public CslExporter() {}

    @Override
    public String format() {
        return "csl";
    }

    @Override
    public String fileExtension() {
        return "csl.json";
    }

    @Override
    public String mediaType() {
        return "application/vnd.citationstyles.csl+json";
    }

    @Override
    public List<ExportOption> options() {
        return Stream.concat(Citations.options().stream(), Stream.of(JsonForm.INDENT, SOFTWARE_TYPE))
                .toList();
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExportException if two entries have the same id; the message names the entries
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        JsonForm.usual().document(catalog, options, out, json -> {
            ItemWriter items = new ItemWriter(json, options.text(SOFTWARE_TYPE));
            json.writeStartArray();
            Citations.of(catalog, options).forEach(items::write);
            json.writeEndArray();
        });
    }
}
