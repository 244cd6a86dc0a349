package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** The compiled classes of a project that declares a catalog. */
public final class CompiledCatalog {

    private CompiledCatalog() {}

    /**
     * Compiles a catalog with one entry.
     *
     * @param folder the directory for the source and the classes
     * @param id the id of the catalog, and the name of its class directory
     * @param name the title of the catalog, and the name of its class
     * @return the class directory
     * @throws IOException if a file cannot be written
     */
    public static Path in(Path folder, String id, String name) throws IOException {
        return in(folder, id, name, """
                Section.of("all", "All",
                        Tool.of(EntryDetails.of("linkerd", "Linkerd").url("https://linkerd.io/").build()))
                """);
    }

    /**
     * Compiles a catalog with sections.
     *
     * @param folder the directory for the source and the classes
     * @param id the id of the catalog, and the name of its class directory
     * @param name the title of the catalog, and the name of its class
     * @param sections the sections as a Java expression
     * @return the class directory
     * @throws IOException if a file cannot be written
     */
    public static Path in(Path folder, String id, String name, String sections) throws IOException {
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
        Path model = Path.of(URI.create(Catalog.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), "-cp", model.toString(), source.toString());
        assertThat(result).isZero();
        Files.createDirectories(services(classes).getParent());
        Files.writeString(services(classes), "org.example." + name + "\n");
        return classes;
    }

    /**
     * {@return the service file of the catalog for {@link java.util.ServiceLoader}}
     *
     * @param classes the class directory
     */
    public static Path services(Path classes) {
        return classes.resolve("META-INF/services/io.github.catalogkit.registry.CatalogProvider");
    }
}
