package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the options that select entries. */
class EntryOptionsTest {

    @TempDir
    Path folder;

    private String readme = "README.md";

    @BeforeEach
    void writeTheList() throws IOException {
        readme = SampleList.in(folder);
    }

    @Test
    void exportsASectionAsACompleteList() {
        assertThat(Run.of("convert", readme, "--to", "markdown", "--section", "service-meshes"))
                .isEqualTo(new Run(0, """
                        # Awesome Meshes

                        > All about *meshes*.

                        ## Service meshes

                        - [Linkerd](https://linkerd.io/) - a transparent proxy
                        """, ""));
    }

    @Test
    void selectsEntriesBySectionKindIdAndText() {
        assertThat(chosen("--section", "proxies")).containsExactly("envoy", "traefik");
        assertThat(chosen("--kind", "resource")).containsExactly("envoy", "traefik", "linkerd");
        assertThat(chosen("--id", "linkerd")).containsExactly("linkerd");
        assertThat(chosen("--text", "REVERSE")).containsExactly("traefik");
    }

    @Test
    void selectsEntriesByTag() throws IOException {
        String json = Run.of("convert", readme, "--to", "json").out();
        Path tagged = Files.writeString(
                folder.resolve("tagged.json"),
                json.replace("\"id\": \"envoy\",", "\"id\": \"envoy\", \"tags\": [\"grpc\"],"));
        assertThat(Run.of("list", "-c", tagged.toString(), "--tag", "grpc").out())
                .startsWith("envoy\t")
                .hasLineCount(1);
    }

    @Test
    void matchesAnyValueOfAnOptionAndAllOptions() {
        assertThat(chosen("--id", "linkerd", "--id", "envoy")).containsExactly("envoy", "linkerd");
        assertThat(chosen("--id", "linkerd", "--id", "envoy", "--section", "proxies"))
                .containsExactly("envoy");
    }

    @Test
    void reportsAllUnknownNamesInOneLine() {
        for (String command : new String[] {"convert", "export", "list"}) {
            Run run = Run.of(arguments(command, "--section", "proxis", "--kind", "talk"));
            assertThat(run)
                    .isEqualTo(new Run(
                            1,
                            "",
                            "catalog: " + readme + ": the catalog \"awesome-meshes\" has no section \"proxis\" (did"
                                    + " you mean \"proxies\"?), no entry of the kind \"talk\" (it has resource)\n"));
        }
    }

    @Test
    void reportsAnEmptySelectionAndKeepsTheOldFile() throws IOException {
        Path old = Files.writeString(folder.resolve("old.md"), "old");
        Run run = Run.of("convert", readme, "-o", old.toString(), "--section", "proxies", "--text", "mesh");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("catalog: " + readme + ": no entry ")
                .contains("section \"proxies\", text \"mesh\"")
                .hasLineCount(1);
        assertThat(old).hasContent("old");
    }

    private Stream<String> chosen(String... options) {
        return Run.of(arguments("list", options)).out().lines().map(line -> line.substring(0, line.indexOf('\t')));
    }

    private String[] arguments(String command, String... options) {
        Stream<String> start = switch (command) {
            case "list" -> Stream.of(command, "--catalog", readme);
            case "export" -> Stream.of(command, "--catalog", readme, "--to", "json");
            default -> Stream.of(command, readme, "--to", "json");
        };
        return Stream.concat(start, Stream.of(options)).toArray(String[]::new);
    }
}
