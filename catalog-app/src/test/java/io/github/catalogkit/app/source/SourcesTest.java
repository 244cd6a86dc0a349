package io.github.catalogkit.app.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.source.UnreadableSourceException;
import io.github.catalogkit.testkit.CompiledCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final String LIST = "- [Envoy](https://envoyproxy.io/)\n";

    @TempDir
    Path folder;

    private final Sources sources = TestProgram.sources();

    @Test
    void namesAListAfterItsFile() throws IOException {
        assertThat(title("meshes.2024.md")).isEqualTo("meshes.2024");
    }

    @Test
    void namesAReadmeAfterItsFolder() throws IOException {
        Files.createDirectory(folder.resolve("meshes"));
        assertThat(title("meshes/Readme.md")).isEqualTo("meshes");
    }

    @Test
    void readsAStreamAsMarkdownWithADefaultTitle() {
        TextSource stream = sources.stream(new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)), "<stdin>");
        assertThat(stream.name()).isEqualTo("<stdin>");
        assertThat(stream.format()).isEqualTo("markdown");
        assertThat(stream.file()).isEmpty();
        try (OpenCatalog open = stream.open()) {
            assertThat(open.catalog().title()).isEqualTo("List");
        }
    }

    @Test
    void aGivenFormatOverridesTheFileExtension() throws IOException {
        Path file = write("list.json", LIST);
        Sources markdown = format(Optional.of("markdown"));
        assertThat(markdown.text(file, "list.json").format()).isEqualTo("markdown");
    }

    @Test
    void reportsAnUnknownFormatAsAUsageError() throws IOException {
        Path file = write("list.txt", LIST);
        assertThatThrownBy(() -> sources.text(file, "list.txt"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("the name \"list.txt\" does not imply a format; set it with FROM: json, markdown")
                .satisfies(e -> assertThat(((UserErrorException) e).isRequest()).isTrue());
        Sources other = format(Optional.of("docx"));
        assertThatThrownBy(() -> other.text(file, "list.txt"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("there is no reader for the format \"docx\"; write one of json, markdown");
    }

    @Test
    void rejectsMissingFileAndAFolder() {
        assertThatThrownBy(() -> sources.text(folder.resolve("none.md"), "none.md"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("none.md: there is no such file");
        assertThatThrownBy(() -> sources.text(folder, "lists"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("lists: this is a folder; name a file, such as " + Path.of("lists", "README.md"));
    }

    @Test
    void reportsATextWithoutAList() throws IOException {
        TextSource text = sources.text(write("list.md", "Hello\n"), "list.md");
        assertThatThrownBy(text::open)
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("list.md: there is no list");
        assertThat(text.problems(List.of()))
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo(UnreadableSourceException.CODE);
    }

    @Test
    void readsAFolderOfJavaSources() throws IOException {
        write("Meshes.java", """
                import io.github.catalogkit.annotation.Catalog;
                @Catalog(id = "meshes", title = "Meshes") interface Meshes {}
                """);
        Source java = sources.any(folder, "src");
        try (OpenCatalog open = java.open()) {
            assertThat(open.catalog().title()).isEqualTo("Meshes");
        }
    }

    @Test
    void reportsEachErrorOfJavaSources() throws IOException {
        Path file = write("Meshes.java", """
                import io.github.catalogkit.annotation.Catalog;
                @Catalog(id = "meshes", title = "Meshes") interface Meshes { Missing missing(); }
                """);
        Source java = sources.any(file, "Meshes.java");
        assertThatThrownBy(java::open)
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining(":2:")
                .hasMessageEndingWith(" [java]")
                .satisfies(e -> assertThat(((UserErrorException) e).isLocated()).isTrue());
        assertThat(java.problems(List.of())).isNotEmpty();
    }

    @Test
    void reportsJavaSourcesWithoutACatalog() throws IOException {
        Source java = sources.any(write("Plain.java", "class Plain {}\n"), "Plain.java");
        assertThatThrownBy(java::open)
                .isInstanceOf(UserErrorException.class)
                .hasMessage("Plain.java: there is no class with the annotation @Catalog in these sources");
    }

    @Test
    void reportsMissingOrBrokenJar() throws IOException {
        Path broken = write("broken.jar", "no jar");
        assertThatThrownBy(() -> sources.any(broken, "broken.jar"))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("broken.jar: ");
        assertThatThrownBy(() -> sources.any(folder.resolve("none.jar"), "none.jar"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("none.jar: there is no such file");
    }

    @Test
    void opensAFolderOfClassesLikeAJar() throws Exception {
        Path classes = CompiledCatalog.in(folder, "own", "Own");
        Source compiled = sources.any(classes, "classes");
        try (OpenCatalog open = compiled.open()) {
            assertThat(open.catalog()).extracting(Catalog::id).isEqualTo("own");
        }
        assertThat(compiled.problems(List.of())).isEmpty();
    }

    private String title(String name) throws IOException {
        try (OpenCatalog open = sources.text(write(name, LIST), name).open()) {
            return open.catalog().title();
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Sources format(Optional<String> format) {
        return new Sources(TestProgram.get(), format, Optional.empty(), List.of());
    }
}
