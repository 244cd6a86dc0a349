package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs the exporter and returns its output as text. */
final class Export {

    private static final CatalogExporter EXPORTER = Exporters.load().get("markdown");

    private Export() {}

    static String text(Catalog catalog) {
        return text(catalog, Map.of());
    }

    static String text(Catalog catalog, Map<String, String> options) {
        return text(out -> EXPORTER.export(catalog, options(options), out));
    }

    /** Returns the files of an export by their paths, in their order. */
    static Map<String, String> files(Catalog catalog, Map<String, String> options, String name) {
        Map<String, String> files = new LinkedHashMap<>();
        for (ExportedFile file : EXPORTER.files(catalog, options(options), name)) {
            files.put(file.path(), text(file.content()));
        }
        return files;
    }

    static ExportOptions options(Map<String, String> given) {
        return ExportOptions.of(EXPORTER, given);
    }

    private static String text(ExportedFile.Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
