package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** The compiled classes of a project that declares a catalog. */
final class CompiledCatalog {

    private CompiledCatalog() {}

    /** Compiles a catalog with this id, of one entry, in a folder of that name, and returns the folder. */
    static Path in(Path folder, String id, String name) throws IOException, URISyntaxException {
        return in(folder, id, name, """
                Section.of("all", "All",
                        Tool.of(EntryDetails.of("linkerd", "Linkerd").url("https://linkerd.io/").build()))
                """);
    }

    /** Compiles a catalog of these sections, in Java. */
    static Path in(Path folder, String id, String name, String sections) throws IOException, URISyntaxException {
        Path classes = Files.createDirectory(folder.resolve(id));
        Path source = Files.writeString(folder.resolve(name + ".java"), """
                package org.example;

                import io.github.catalogkit.model.*;

                public class %2$s implements io.github.catalogkit.registry.CatalogProvider {
                    public Catalog catalog() {
                        return Catalog.of("%1$s", "%2$s", %3$s);
                    }
                }
                """.formatted(id, name, sections));
        Path model = Path.of(Catalog.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), "-cp", model.toString(), source.toString());
        assertThat(result).isZero();
        Files.createDirectories(services(classes).getParent());
        Files.writeString(services(classes), "org.example." + name + "\n");
        return classes;
    }

    static Path services(Path classes) {
        return classes.resolve("META-INF/services/io.github.catalogkit.registry.CatalogProvider");
    }
}
