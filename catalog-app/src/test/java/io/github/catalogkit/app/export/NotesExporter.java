package io.github.catalogkit.app.export;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import java.io.OutputStream;

/** A third-party format with the file extension of Markdown. */
final class NotesExporter implements CatalogExporter {

    @Override
    public String format() {
        return "notes";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) {}
}
