package io.github.catalogkit.app.imports;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.export.GeneratedRecord;
import io.github.catalogkit.declaration.DeclarationException;
import io.github.catalogkit.declaration.Declarations;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a project that declares a catalog and regenerates its README. */
final class ProjectFiles {

    static final String MARKDOWN = "markdown";

    private static final String README = "README.md";

    private ProjectFiles() {}

    /**
     * Returns the Java files of the classes of a catalog, by their paths.
     *
     * @throws DeclarationException if classes cannot declare a part of it
     */
    static Map<String, byte[]> classes(Catalog catalog, ImportNames names) {
        String name = names.className().orElseGet(() -> Declarations.nameOf(catalog));
        Map<String, byte[]> classes = new LinkedHashMap<>();
        Declarations.of(catalog, names.packageName(), name)
                .files()
                .forEach((path, java) -> classes.put(path, java.getBytes(StandardCharsets.UTF_8)));
        return classes;
    }

    /** Returns the files of a Maven project. */
    static Map<String, byte[]> withBuild(
            Catalog catalog, String packageName, Map<String, byte[]> classes, byte[] readme) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pom.xml", ProjectFile.of(catalog, packageName).getBytes(StandardCharsets.UTF_8));
        files.put(".gitignore", "target/\n".getBytes(StandardCharsets.UTF_8));
        files.putAll(withoutBuild(classes, readme));
        return files;
    }

    /** Returns the README, the record that it is generated, and the Java files. */
    static Map<String, byte[]> withoutBuild(Map<String, byte[]> classes, byte[] readme) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(README, readme);
        files.put(GeneratedRecord.NAME, GeneratedRecord.of(README, readme));
        classes.forEach((path, java) -> files.put("src/main/java/" + path, java));
        return files;
    }

    /**
     * Returns a README that the exporter of Markdown writes.
     *
     * @param name the list in messages
     * @throws UserErrorException if Markdown cannot represent the catalog
     */
    static byte[] readme(String name, Catalog catalog, Exporters exporters) {
        try {
            CatalogExporter markdown = exporters.get(MARKDOWN);
            ByteArrayOutputStream readme = new ByteArrayOutputStream();
            markdown.export(catalog, ExportOptions.defaults(markdown), readme);
            return readme.toByteArray();
        } catch (ExportException e) {
            throw UserErrorException.in(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // streams in memory do not throw it
        }
    }
}
