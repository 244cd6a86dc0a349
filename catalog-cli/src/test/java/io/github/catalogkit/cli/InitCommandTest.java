package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    private Path folder;

    @Test
    void createsAProjectWhoseReadmeIsUpToDate() throws IOException {
        String target = folder.resolve("my list").toString();
        Run run = Run.of("init", "Awesome Meshes", "-o", target, "--package", "org.example.meshes");
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "",
                        "Created " + target + " with \"Awesome Meshes\".\nNext: cd '" + target + "' && mvn package\n"));
        Path readme = Path.of(target, "README.md");
        String before = Files.readString(readme);
        assertThat(Run.of("export", target + "/src/main/java", "-o", readme.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(readme).hasContent(before);
        assertThat(Path.of(target, "pom.xml")).content().contains("<groupId>org.example.meshes</groupId>");
    }

    @Test
    void entriesCanBeAddedAtOnce() {
        String target = folder.resolve("meshes").toString();
        Run.of("init", "Awesome Meshes", "-o", target, "--no-build");
        assertThat(Path.of(target, "pom.xml")).doesNotExist();
        Run run = Run.of("add", "https://github.com/istio/istio", target + "/src/main/java");
        assertThat(run.err()).startsWith("Added istio to General as tool (");
    }

    @Test
    void refusesAFolderThatIsNotEmpty() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Run run = Run.of("init", "Awesome Meshes", "-o", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("this folder is not empty");
        assertThat(folder).isDirectoryNotContaining("glob:**README.md");
    }
}
