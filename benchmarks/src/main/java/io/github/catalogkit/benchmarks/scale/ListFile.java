package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A list as a file of some format. */
final class ListFile {

    private ListFile() {}

    static Path write(Catalog catalog, String format, Path file) {
        return write(catalog, format, Map.of(), file);
    }

    static Path write(Catalog catalog, String format, Map<String, String> options, Path file) {
        CatalogExporter exporter = Exporters.load().get(format);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            exporter.export(catalog, ExportOptions.of(exporter, options), out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
