package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCatalogsTest {

    @TempDir
    Path folder;

    @Test
    void areFoundWithoutAnIdWhereThereIsOne() throws Exception {
        try (ProjectCatalogs catalogs = ProjectCatalogs.open(List.of(compiled("own", "Own")))) {
            assertThat(catalogs.get(Optional.empty()).id()).isEqualTo("own");
        }
    }

    @Test
    void areThoseOfTheProjectBeforeThoseOfItsDependencies() throws Exception {
        List<Path> classPath = List.of(compiled("own", "Own"), compiled("other", "Other"));
        try (ProjectCatalogs catalogs = ProjectCatalogs.open(classPath)) {
            assertThat(catalogs.get(Optional.empty()).id()).isEqualTo("own");
            assertThat(catalogs.get(Optional.of("other")).id()).isEqualTo("other");
        }
    }

    @Test
    void areNamedWhereThereAreSeveralAndNoneWasChosen() throws Exception {
        List<Path> classPath =
                List.of(Files.createDirectory(folder.resolve("none")), compiled("b", "B"), compiled("a", "A"));
        try (ProjectCatalogs catalogs = ProjectCatalogs.open(classPath)) {
            assertThatThrownBy(() -> catalogs.get(Optional.empty()))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("a, b")
                    .hasMessageContaining("-Dcatalog.id");
            assertThatThrownBy(() -> catalogs.get(Optional.of("c")))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("\"c\"");
        }
    }

    @Test
    void areMissedWithTheSettingThatIsUsuallyMissing() throws Exception {
        try (ProjectCatalogs catalogs = ProjectCatalogs.open(List.of(folder))) {
            assertThatThrownBy(() -> catalogs.get(Optional.empty()))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("annotationProcessorPaths");
        }
    }

    @Test
    void areToldOfWhenTheyCannotBeLoaded() throws Exception {
        Path classes = compiled("own", "Own");
        Files.writeString(services(classes), "org.example.Missing\n");
        try (ProjectCatalogs catalogs = ProjectCatalogs.open(List.of(classes))) {
            assertThatThrownBy(() -> catalogs.get(Optional.empty()))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("org.example.Missing");
        }
    }

    private Path compiled(String id, String name) throws IOException, URISyntaxException {
        Path classes = Files.createDirectory(folder.resolve(id));
        Path source = Files.writeString(folder.resolve(name + ".java"), """
                package org.example;

                public class %s implements io.github.catalogkit.registry.CatalogProvider {
                    public io.github.catalogkit.model.Catalog catalog() {
                        return io.github.catalogkit.model.Catalog.of("%s", "%s");
                    }
                }
                """.formatted(name, id, name));
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

    private static Path services(Path classes) {
        return classes.resolve("META-INF/services/io.github.catalogkit.registry.CatalogProvider");
    }
}
