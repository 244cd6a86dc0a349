package io.github.catalogkit.it;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A third-party format: the titles, one per line. */
public final class TitlesExporter implements CatalogExporter {

    private static final ExportOption BULLET = ExportOption.text("bullet", "What stands in front of a title.", "");

    /** Makes an exporter. */
    public TitlesExporter() {}

    @Override
    public String format() {
        return "titles";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(BULLET);
    }

    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        for (String title : catalog.entries().map(entry -> entry.title()).toList()) {
            out.write((options.text(BULLET) + title + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }
}
