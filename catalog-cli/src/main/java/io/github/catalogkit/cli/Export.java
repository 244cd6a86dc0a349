package io.github.catalogkit.cli;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A catalogue in a format. */
record Export(Catalog catalog, CatalogExporter exporter, ExportOptions options) implements Result {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        exporter.export(catalog, options, out);
    }

    @Override
    public List<ExportedFile> files(String name) {
        return exporter.files(catalog, options, name);
    }
}
