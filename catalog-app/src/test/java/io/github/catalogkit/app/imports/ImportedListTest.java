package io.github.catalogkit.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.export.GeneratedRecord;
import io.github.catalogkit.app.kind.KindSettings;
import io.github.catalogkit.app.source.TextSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedListTest {

    private static final String LIST = """
            # Awesome Meshes

            ## Proxies

            - [Envoy](https://envoyproxy.io/) - cloud-native proxy
            """;

    @TempDir
    Path folder;

    @Test
    void hasAClassForTheCatalogAndEachSection() throws IOException {
        ImportedList list = ImportedList.of(
                list("list.md", LIST), names("org.example", Optional.empty()), KindSettings.proposing());
        assertThat(list.catalog().title()).isEqualTo("Awesome Meshes");
        assertThat(list.classes()).containsOnlyKeys("org/example/AwesomeMeshes.java", "org/example/Proxies.java");
    }

    @Test
    void hasAProjectWithTheOriginalList() throws IOException {
        Map<String, byte[]> files = ImportedList.of(
                        list("list.md", LIST), names("org.example", Optional.of("Meshes")), KindSettings.proposing())
                .project(TestProgram.get().exporters());
        assertThat(files)
                .containsOnlyKeys(
                        "pom.xml",
                        GeneratedRecord.NAME,
                        ".gitignore",
                        "README.md",
                        "src/main/java/org/example/Meshes.java",
                        "src/main/java/org/example/Proxies.java");
        assertThat(text(files, "README.md")).isEqualTo(LIST);
        assertThat(text(files, "pom.xml"))
                .contains("<groupId>org.example</groupId>", "<name>Awesome Meshes</name>")
                .doesNotContain("%", "@");
    }

    @Test
    void requiresValidJavaNames() {
        assertThatThrownBy(() -> names("my-lists", Optional.empty()))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("\"my-lists\" is not a valid Java package name")
                .hasMessageEndingWith("; set it with PACKAGE");
        assertThatThrownBy(() -> names("org.example", Optional.of("class")))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("\"class\" is not a valid Java class name")
                .hasMessageEndingWith("; set it with NAME");
    }

    @Test
    void writesOnlyFilesThatDiffer() throws IOException {
        SourceFolder sources = new SourceFolder(folder.resolve("src"), "src");
        Map<String, byte[]> classes = ImportedList.of(
                        list("list.md", LIST), names("org.example", Optional.empty()), KindSettings.proposing())
                .classes();
        assertThat(sources.conflicts(classes)).isEmpty();
        assertThat(sources.write(classes)).isEqualTo(2);
        assertThat(sources.write(classes)).isZero();
        Path proxies = Files.writeString(folder.resolve("src/org/example/Proxies.java"), "mine");
        assertThat(sources.conflicts(classes)).containsExactly(proxies);
        assertThat(sources.write(classes)).isEqualTo(1);
        assertThat(proxies).content().contains("interface Proxies");
    }

    private static ImportNames names(String packageName, Optional<String> className) {
        return ImportNames.of(packageName, className, TestProgram.SETTINGS);
    }

    private TextSource list(String name, String text) throws IOException {
        return TestProgram.sources().text(Files.writeString(folder.resolve(name), text), name);
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }
}
