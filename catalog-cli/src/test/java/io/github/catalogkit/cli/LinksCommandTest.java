package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command reports what a results file says, so that no test needs a network. */
class LinksCommandTest {

    private static final String LIST = """
            # Meshes

            - [Envoy](https://example.org/envoy) - A proxy.
            - [Linkerd](https://example.org/linkerd) - A mesh.
            """;

    private static final String RESULTS = """
            {"url":"https://example.org/envoy","verdict":"moved","target":"https://example.org/proxy","checked":"2026-11-30"}
            {"url":"https://example.org/linkerd","verdict":"dead","reason":"the server answers 404","checked":"2026-11-30"}
            """;

    @TempDir
    Path folder;

    private String readme = "";
    private String results = "";

    @BeforeEach
    void write() throws IOException {
        readme = SampleList.write(folder, LIST);
        results = Files.writeString(folder.resolve("links.jsonl"), RESULTS).toString();
    }

    private Run links(String... options) {
        String[] arguments = new String[options.length + 5];
        System.arraycopy(new String[] {"links", readme, "--offline", "--results", results}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return Run.of(arguments);
    }

    @Test
    void failsForADeadLink() {
        Run run = links("--format", "short");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replace(readme, "README.md")).isEqualTo("""
                README.md:3:11: warning: the link "https://example.org/envoy" has moved to "https://example.org/proxy"; write\
                 "https://example.org/proxy" [moved-link]
                README.md:4:13: error: the link "https://example.org/linkerd" is dead: the server answers 404 [dead-link]
                """);
        assertThat(run.err().replace(readme, "README.md")).isEqualTo("""
                README.md: 2 links (0 asked): 1 moved, 1 dead
                README.md: 1 error, 1 warning, 1 fixable
                """);
    }

    @Test
    void aLinkThatHasMovedFailsOnlyIfStrict() {
        assertThat(links("--only", "moved").code()).isZero();
        assertThat(links("--only", "moved", "--strict").code()).isEqualTo(1);
    }

    @Test
    void fixesTheLinksThatHaveMoved() throws IOException {
        links("--fix");
        assertThat(Files.readString(Path.of(readme))).isEqualTo(LIST.replace("org/envoy", "org/proxy"));
    }

    @Test
    void showsAFixWithoutMakingIt() throws IOException {
        assertThat(links("--diff").out()).contains("+- [Envoy](https://example.org/proxy) - A proxy.");
        assertThat(Files.readString(Path.of(readme))).isEqualTo(LIST);
    }

    @Test
    void writesMarkdownForAnIssue() {
        assertThat(links("--format", "markdown").out().replace(readme, "README.md"))
                .isEqualTo("""
                ## dead-link (1)

                - `README.md:4:13`: the link `https://example.org/linkerd` is dead: the server answers 404

                ## moved-link (1)

                - `README.md:3:11`: the link `https://example.org/envoy` has moved to `https://example.org/proxy`; write\
                 `https://example.org/proxy`
                """);
    }

    @Test
    void anUnknownVerdictIsAUsageError() {
        Run run = links("--only", "gone");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no verdict \"gone\"; write one of ok, moved, dead");
    }
}
