package io.github.catalogkit.cli;

import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A Maven project that declares a catalogue, and writes it back to its README. */
final class ImportedProject {

    private static final String NOT_IN_XML = "[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private ImportedProject() {}

    /** Returns the files of the project by their paths. */
    static Map<String, byte[]> files(
            Catalog catalog, String packageName, byte[] readme, Map<String, byte[]> declarations) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pom.xml", pom(catalog, packageName).getBytes(StandardCharsets.UTF_8));
        files.put(".gitignore", "target/\n".getBytes(StandardCharsets.UTF_8));
        files.put("README.md", readme);
        declarations.forEach((path, text) -> files.put("src/main/java/" + path, text));
        return files;
    }

    private static String pom(Catalog catalog, String packageName) throws IOException {
        try (InputStream in = Objects.requireNonNull(ImportedProject.class.getResourceAsStream("project/pom.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("%group%", packageName)
                    .replace("%artifact%", catalog.id())
                    .replace("%catalog-kit%", Version.of("project"))
                    .replace("%compiler-plugin%", Version.of("compiler-plugin"))
                    .replace("%name%", xml(catalog.title()));
        }
    }

    private static String xml(String text) {
        return text.replaceAll(NOT_IN_XML, " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                // Maven would fill it in.
                .replace("${", "$ {");
    }
}
