package io.github.catalogkit.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.NewFolder;
import io.github.catalogkit.app.source.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewListTest {

    @TempDir
    Path folder;

    @Test
    void hasAProjectThatIsGeneratedAlready() {
        Map<String, byte[]> files =
                list("Awesome Meshes").project(TestProgram.get().exporters());
        assertThat(files)
                .containsOnlyKeys(
                        "pom.xml",
                        ".gitignore",
                        "README.md",
                        ".catalog-generated",
                        "src/main/java/org/example/awesomemeshes/AwesomeMeshes.java",
                        "src/main/java/org/example/awesomemeshes/General.java");
        assertThat(text(files, "README.md")).startsWith("# Awesome Meshes\n").contains("\n- [Example](");
        assertThat(text(files, ".catalog-generated")).endsWith("  README.md\n");
    }

    @Test
    void mayHaveNoBuild() {
        assertThat(list("Awesome Meshes").sources(TestProgram.get().exporters()))
                .containsOnlyKeys(
                        "README.md",
                        ".catalog-generated",
                        "src/main/java/org/example/awesomemeshes/AwesomeMeshes.java",
                        "src/main/java/org/example/awesomemeshes/General.java");
    }

    @Test
    void hasNoProblem() {
        String name = folder.resolve("new").toString();
        new NewFolder(name)
                .write(list("Awesome Meshes").sources(TestProgram.get().exporters()));
        Source source = TestProgram.sources().any(Path.of(name, "src/main/java"), name);
        assertThat(source.problems(List.of())).isEmpty();
        assertThat(source.open().catalog()).isEqualTo(list("Awesome Meshes").catalog());
    }

    @Test
    void isInTheGivenPackage() {
        assertThat(NewList.of("Meshes", Optional.of("com.example.mesh"), TestProgram.SETTINGS)
                        .sources(TestProgram.get().exporters()))
                .containsKey("src/main/java/com/example/mesh/Meshes.java");
    }

    @Test
    void anyTitleGivesAPackage() {
        assertThat(list("101 Things").sources(TestProgram.get().exporters()))
                .containsKey("src/main/java/org/example/list101things/General.java");
        assertThat(list("\u7db2\u7d61").catalog().id()).isEqualTo("list-1");
    }

    @Test
    void refusesATitleWithoutTextAndAPackageThatJavaRefuses() {
        assertThatThrownBy(() -> list(" "))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("the name of the list is blank; write one such as \"Awesome Bash\"");
        assertThatThrownBy(() -> NewList.of("Meshes", Optional.of("my-meshes"), TestProgram.SETTINGS))
                .hasMessageEndingWith("; set it with PACKAGE");
    }

    private static NewList list(String title) {
        return NewList.of(title, Optional.empty(), TestProgram.SETTINGS);
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }
}
