package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCatalogsTest {

    @TempDir
    Path folder;

    @Test
    void areFoundWithoutAnIdWhereThereIsOne() throws Exception {
        try (ProjectCatalogs catalogs = ProjectCatalogs.open(List.of(CompiledCatalog.in(folder, "own", "Own")))) {
            assertThat(catalogs.get(Optional.empty()).id()).isEqualTo("own");
        }
    }

    @Test
    void areThoseOfTheProjectBeforeThoseOfItsDependencies() throws Exception {
        List<Path> classPath =
                List.of(CompiledCatalog.in(folder, "own", "Own"), CompiledCatalog.in(folder, "other", "Other"));
        try (ProjectCatalogs catalogs = ProjectCatalogs.open(classPath)) {
            assertThat(catalogs.get(Optional.empty()).id()).isEqualTo("own");
            assertThat(catalogs.get(Optional.of("other")).id()).isEqualTo("other");
        }
    }

    @Test
    void areNamedWhereThereAreSeveralAndNoneWasChosen() throws Exception {
        List<Path> classPath = List.of(
                Files.createDirectory(folder.resolve("none")),
                CompiledCatalog.in(folder, "b", "B"),
                CompiledCatalog.in(folder, "a", "A"));
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
        Path classes = CompiledCatalog.in(folder, "own", "Own");
        Files.writeString(CompiledCatalog.services(classes), "org.example.Missing\n");
        try (ProjectCatalogs catalogs = ProjectCatalogs.open(List.of(classes))) {
            assertThatThrownBy(() -> catalogs.get(Optional.empty()))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("org.example.Missing");
        }
    }
}
