package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbosityTest {

    @TempDir
    private Path folder;

    @Test
    void quietPrintsOnlyTheResult() throws IOException {
        Run lint = Run.of(
                "lint",
                "--quiet",
                SampleList.write(folder, SampleList.TEXT.replace("https://linkerd", "http://linkerd")));
        assertThat(lint.err()).isEmpty();
        assertThat(lint.out()).contains("plain-http");
    }

    @Test
    void quietMayBeBeforeTheCommand() throws IOException {
        String project = folder.resolve("project").toString();
        assertThat(Run.of("-q", "import", SampleList.in(folder), "--package", "org.example", "-o", project))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Path.of(project, "pom.xml")).exists();
    }

    @Test
    void quietStillPrintsErrors() {
        Path missing = folder.resolve("missing.md");
        assertThat(Run.of("lint", "-q", missing.toString()))
                .isEqualTo(new Run(1, "", "catalog: " + missing + ": there is no such file\n"));
    }

    @Test
    void quietStillPrintsWhatAListLoses() throws IOException {
        String list = SampleList.write(folder, """
                # Papers

                ## Old

                - A: [pdf](https://a.example/)
                - B: [code](https://b.example/)
                - C: [pdf](https://c.example/)
                """);
        Run normal = Run.of("convert", list, "--to", "json");
        assertThat(Run.of("convert", list, "--to", "json", "-q")).isEqualTo(normal);
    }

    @Test
    void verbosePrintsWhatIsReadAndWritten() throws IOException {
        String list = SampleList.in(folder);
        Path json = folder.resolve("list.json");
        Run run = Run.of("convert", "-v", list, "-o", json.toString());
        assertThat(run.err().replaceAll("\\d+ ms", "N ms"))
                .isEqualTo("Read " + list + " in N ms.\nWrote " + json + ".\n");
        assertThat(Files.readString(json)).contains("Linkerd");
    }
}
