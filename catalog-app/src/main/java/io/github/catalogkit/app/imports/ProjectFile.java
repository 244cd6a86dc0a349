package io.github.catalogkit.app.imports;

import io.github.catalogkit.app.Versions;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The POM of a project that declares a catalog and regenerates its README. */
final class ProjectFile {

    private static final String NOT_IN_XML = "[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private ProjectFile() {}

    static String of(Catalog catalog, String packageName) {
        try (InputStream in = Objects.requireNonNull(ProjectFile.class.getResourceAsStream("project/pom.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("%group%", packageName)
                    .replace("%artifact%", catalog.id())
                    .replace("%catalog-kit%", Versions.catalogKit())
                    .replace("%compiler-plugin%", Versions.compilerPlugin())
                    .replace("%name%", xml(catalog.title()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String xml(String text) {
        return text.replaceAll(NOT_IN_XML, " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                // Maven would replace it as a property.
                .replace("${", "$ {");
    }
}
