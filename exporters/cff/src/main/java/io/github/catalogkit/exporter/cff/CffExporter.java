package io.github.catalogkit.exporter.cff;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An exporter of {@code CITATION.cff} (<i>Citation File Format</i> 1.2.0), which says how to cite the catalog itself: its
 * title, its maintainers as authors, and its other metadata. The entries are not in it.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class CffExporter implements CatalogExporter {

    private static final int MOST_KEYWORDS = 100;

    private static final ExportOption KEYWORDS = ExportOption.number(
            "keywords", "The maximum number of keywords, which are the most frequent tags.", 10, 0, MOST_KEYWORDS);

    /** Makes an exporter, for the service loader. */
    public CffExporter() {}

    @Override
    public String format() {
        return "cff";
    }

    @Override
    public String fileExtension() {
        return "cff";
    }

    @Override
    public String mediaType() {
        return "application/yaml";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(KEYWORDS);
    }

    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        String file = CitationFile.of(catalog, options.number(KEYWORDS)).text();
        out.write(file.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
