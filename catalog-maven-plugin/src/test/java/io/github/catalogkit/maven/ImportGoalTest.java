package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportGoalTest {

    private static final String LIST = """
            # Awesome Meshes

            ## Proxies

            - [Envoy](https://envoyproxy.io/) - cloud-native proxy
            """;

    @TempDir
    Path folder;

    private final RecordedLog log = new RecordedLog();
    private final ImportMojo goal = new ImportMojo();
    private Path sources = Path.of("sources");

    @BeforeEach
    void makeTheProject() throws Exception {
        sources = folder.resolve("sources");
        Path readme = Files.writeString(folder.resolve("README.md"), LIST);
        MojoParameters.set(goal, "root", folder.toFile());
        MojoParameters.set(goal, "list", readme.toFile());
        MojoParameters.set(goal, "packageName", "org.example");
        MojoParameters.set(goal, "sourceDirectory", sources.toFile());
        goal.setLog(log);
    }

    @Test
    void convertsAListToAnnotatedClasses() throws Exception {
        goal.execute();
        assertThat(sources.resolve("org/example/AwesomeMeshes.java"))
                .content()
                .contains("@Catalog(", "title = \"Awesome Meshes\"", "interface AwesomeMeshes");
        assertThat(sources.resolve("org/example/Proxies.java")).content().contains("url = \"https://envoyproxy.io/\"");
        assertThat(log.lines())
                .containsExactly(
                        "Created 2 Java files in sources from \"Awesome Meshes\" (1 entry)",
                        "Next: \"mvn package -DskipTests\" compiles them, and writes the list to each <page> and <region>");
    }

    @Test
    void usesTheGivenClassName() throws Exception {
        MojoParameters.set(goal, "name", "Meshes");
        goal.execute();
        assertThat(sources.resolve("org/example/Meshes.java")).exists();
    }

    @Test
    void proposesKindsAndSaysWhy() throws Exception {
        Files.writeString(folder.resolve("README.md"), LIST.replace("envoyproxy.io", "github.com/envoyproxy/envoy"));
        goal.execute();
        assertThat(sources.resolve("org/example/Proxies.java")).content().contains("@Tool(");
        assertThat(log.lines()).contains("Kinds: 1 tool (github.com 1)");
    }

    @Test
    void setsKinds() throws Exception {
        MojoParameters.set(goal, "kinds", List.of("article", "Proxies=tool"));
        goal.execute();
        assertThat(sources.resolve("org/example/Proxies.java")).content().contains("@Tool(");
        assertThat(log.lines()).contains("Kinds: 1 tool (as set 1)");
    }

    @Test
    void doesNothingIfTheClassesAreUpToDate() throws Exception {
        goal.execute();
        log.lines().clear();
        goal.execute();
        assertThat(log.lines()).containsExactly("Nothing to do: 2 files are up to date");
    }

    @Test
    void doesNotOverwriteEditedFiles() throws Exception {
        Path proxies = edit("Proxies.java");
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "sources/org/example/Proxies.java already exists with different content, so nothing was written; set another <packageName> or <name>, or -Dcatalog.overwrite to replace the content");
        assertThat(proxies).hasContent("mine");
        assertThat(sources.resolve("org/example/AwesomeMeshes.java")).doesNotExist();
    }

    @Test
    void overwritesEditedFilesIfConfigured() throws Exception {
        Path proxies = edit("Proxies.java");
        MojoParameters.set(goal, "overwrite", true);
        goal.execute();
        assertThat(proxies).content().contains("interface Proxies");
    }

    @Test
    void rejectsAnInvalidJavaName() throws Exception {
        MojoParameters.set(goal, "packageName", "org.my-lists");
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("\"org.my-lists\" is not a valid Java package name; write ")
                .hasMessageEndingWith("; set it with -Dcatalog.package");
        MojoParameters.set(goal, "packageName", "org.example");
        MojoParameters.set(goal, "name", "class");
        assertThatThrownBy(goal::execute).hasMessageStartingWith("\"class\" is not a valid Java class name");
        assertThat(sources).doesNotExist();
    }

    @Test
    void createsNothingFromATextWithoutAList() throws Exception {
        Files.writeString(folder.resolve("README.md"), "Hello\n");
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("README.md: there is no list");
        assertThat(sources).doesNotExist();
    }

    private Path edit(String name) throws IOException {
        Path file = Files.createDirectories(sources.resolve("org/example")).resolve(name);
        return Files.writeString(file, "mine");
    }
}
