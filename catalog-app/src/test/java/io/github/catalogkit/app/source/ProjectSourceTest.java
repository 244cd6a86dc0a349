package io.github.catalogkit.app.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.testkit.CompiledCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogs of a project that is compiled. */
class ProjectSourceTest {

    @TempDir
    Path folder;

    @Test
    void findsASingleCatalogWithoutAnId() throws Exception {
        assertThat(id(Optional.empty(), CompiledCatalog.in(folder, "own", "Own")))
                .isEqualTo("own");
    }

    @Test
    void prefersCatalogsOfTheProjectToThoseOfDependencies() throws Exception {
        Path own = CompiledCatalog.in(folder, "own", "Own");
        Path other = CompiledCatalog.in(folder, "other", "Other");
        assertThat(id(Optional.empty(), own, other)).isEqualTo("own");
        assertThat(id(Optional.of("other"), own, other)).isEqualTo("other");
    }

    @Test
    void listsSeveralCatalogsIfNoneIsSelected() throws Exception {
        Path none = Files.createDirectory(folder.resolve("none"));
        Path b = CompiledCatalog.in(folder, "b", "B");
        Path a = CompiledCatalog.in(folder, "a", "A");
        assertThatThrownBy(() -> id(Optional.empty(), none, b, a))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("classes: there are several catalogs; name one of them with CATALOG: a, b");
        assertThatThrownBy(() -> id(Optional.of("c"), none, b, a))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("classes: ")
                .hasMessageContaining("\"c\"");
    }

    @Test
    void suggestsTheProcessorPathIfAProjectWithDependenciesHasNoCatalog() {
        assertThatThrownBy(() -> id(Optional.empty(), folder, folder.resolve("dependency.jar")))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("annotationProcessorPaths");
    }

    @Test
    void saysWhatToNameIfAFolderHasNoCatalog() {
        assertThatThrownBy(() -> id(Optional.empty(), folder))
                .isInstanceOf(UserErrorException.class)
                .hasMessage(
                        "classes: no catalog was found; name a folder of annotated Java sources, or a jar or class folder that"
                                + " was compiled with catalog-processor");
    }

    @Test
    void reportsACatalogThatCannotBeLoaded() throws Exception {
        Path classes = CompiledCatalog.in(folder, "own", "Own");
        Files.writeString(CompiledCatalog.services(classes), "org.example.Missing\n");
        assertThatThrownBy(() -> id(Optional.empty(), classes))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("classes: the catalog is broken or was compiled with another version")
                .hasMessageContaining("org.example.Missing");
    }

    @Test
    void reportsACatalogThatFails() throws Exception {
        Path classes = CompiledCatalog.in(
                folder,
                "own",
                "Own",
                "sections()); } private static Section[] sections() {"
                        + " throw new IllegalStateException(\"broken data\"");
        assertThatThrownBy(() -> id(Optional.empty(), classes))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("broken data");
    }

    private static String id(Optional<String> chosen, Path... classPath) {
        Sources sources = new Sources(TestProgram.get(), Optional.empty(), chosen, List.of());
        try (OpenCatalog open = sources.project(List.of(), List.of(classPath), path -> "classes")
                .open()) {
            return open.catalog().id();
        }
    }
}
