package io.github.catalogkit.testkit;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The output of an exporter as text, which must be UTF-8. */
final class Exported {

    private Exported() {}

    /** Returns the output to a stream. */
    static String text(CatalogExporter exporter, Catalog catalog, Map<String, String> options) {
        ExportOptions values = ExportOptions.of(exporter, options);
        return text(out -> exporter.export(catalog, values, out));
    }

    /** Returns the output to files, by their paths. */
    static Map<String, String> files(CatalogExporter exporter, Catalog catalog, Map<String, String> options) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ExportedFile file : list(exporter, catalog, options)) {
            if (texts.put(file.path(), text(file.content())) != null) {
                throw new AssertionError("two files have the path " + file.path());
            }
        }
        return texts;
    }

    /** Returns the files. */
    static List<ExportedFile> list(CatalogExporter exporter, Catalog catalog, Map<String, String> options) {
        return exporter.files(catalog, ExportOptions.of(exporter, options), name(exporter));
    }

    /** Returns the name of the first file. */
    static String name(CatalogExporter exporter) {
        return "list." + exporter.fileExtension();
    }

    private static String text(ExportedFile.Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("not UTF-8", e);
        } catch (IOException e) {
            throw new AssertionError("not written", e);
        }
    }
}
