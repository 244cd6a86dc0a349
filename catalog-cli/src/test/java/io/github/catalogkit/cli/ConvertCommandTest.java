package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    @TempDir
    Path folder;

    private String readme = "README.md";

    @BeforeEach
    void writeTheList() throws IOException {
        readme = SampleList.in(folder);
    }

    @Test
    void markdownIsConvertedToTheSameMarkdown() {
        assertThat(Run.of("convert", readme, "--to", "markdown")).isEqualTo(new Run(0, SampleList.TEXT, ""));
    }

    @Test
    void infersTheInputFormatFromTheFileExtension() throws IOException {
        Path json = folder.resolve("list.json");
        assertThat(Run.of("convert", readme, "--to", "json", "-o", json.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("convert", json.toString(), "--to", "markdown").out()).isEqualTo(SampleList.TEXT);
    }

    @Test
    void readsStandardInputAsMarkdownByDefault() {
        assertThat(Run.reading(SampleList.TEXT, "convert", "-", "--to", "markdown", "-o", "-")
                        .out())
                .isEqualTo(SampleList.TEXT);
        String json = Run.of("convert", readme, "--to", "json").out();
        assertThat(Run.reading(json, "convert", "-", "--from", "json", "--to", "markdown")
                        .out())
                .isEqualTo(SampleList.TEXT);
    }

    @Test
    void infersTheOutputFormatFromTheFileExtension() {
        assertThat(converted("list.json")).startsWith("{");
        assertThat(converted("LIST.MD")).isEqualTo(SampleList.TEXT);
        assertThat(converted("list.bib")).contains("@misc{envoy,");
        assertThat(converted("list.biblatex.bib")).contains("@online{envoy,");
    }

    @Test
    void theToOptionOverridesTheFileExtension() {
        Path file = folder.resolve("list.txt");
        assertThat(Run.of("convert", readme, "--to", "json", "-o", file.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(file).content().startsWith("{");
    }

    @Test
    void reportsWhatWasNotUnderstood() {
        String papers = "- [pdf](https://a.example/)\n- [pdf](https://b.example/)\n- [pdf](https://c.example/)\n";
        Run run = Run.reading(papers, "convert", "-", "--to", "markdown");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(papers);
        assertThat(run.err()).isEqualTo("""
                        catalog: <stdin>:1:4: warning: 3 of 3 entries have a label as title, such as "pdf"; write the name of each entry before the link: "**Name** [pdf](https://...)" [label-as-title]
                        """);
    }

    @Test
    void reportsAnUnknownOutputFormatAsAUsageError() {
        Run ending = Run.of("convert", readme, "-o", folder.resolve("list.txt").toString());
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err())
                .contains("list.txt\" does not imply a format; set it with --to: ", "bibtex, ", " json, ");
        Run output = Run.of("convert", readme);
        assertThat(output.code()).isEqualTo(2);
        assertThat(output.err())
                .startsWith("catalog: standard output does not imply a format; set it with --to: ")
                .endsWith("Try \"catalog convert --help\".\n");
    }

    @Test
    void appliesTheOptionsOfTheFormat() {
        Run run = Run.of("convert", readme, "--to", "json", "--option", "indent=false");
        assertThat(run.out()).hasLineCount(1);
    }

    @Test
    void warnsOfWhatTheExportLeavesOut() {
        Run run = Run.of("convert", readme, "--to", "bibtex", "--option", "ascii=true");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("@misc{traefik,");
        assertThat(run.err())
                .startsWith("catalog: ")
                .contains(": warning: LaTeX has no glyph for U+1F600, left out of \"")
                .hasLineCount(1);
    }

    @Test
    void reportsAnUnsupportedFormatAsAUsageError() {
        Run run = Run.of("convert", readme, "--to", "pdf");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("catalog: there is no exporter for the format \"pdf\"; write one of ")
                .contains("bibtex, ", " json, ")
                .endsWith("\nTry \"catalog convert --help\".\n");
        assertThat(Run.of("convert", readme, "--from", "html", "--to", "json").err())
                .startsWith("catalog: there is no reader for the format \"html\"; write one of json, markdown");
    }

    @Test
    void reportsAnUnknownOptionAsAUsageError() {
        Run run = Run.of("convert", readme, "--to", "json", "--option", "color=red");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"color\"", "indent");
    }

    @Test
    void reportsAnUnknownInputFormatAsAUsageError() throws IOException {
        Path list = Files.createFile(folder.resolve("list.txt"));
        Run run = Run.of("convert", list.toString(), "--to", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("list.txt\"", "--from", "json, markdown");
    }

    @Test
    void reportsMissingFile() {
        String missing = folder.resolve("list.md").toString();
        assertThat(Run.of("convert", missing, "--to", "json"))
                .isEqualTo(new Run(1, "", "catalog: " + missing + ": there is no such file\n"));
    }

    @Test
    void rejectsAFolderWithoutACatalog() {
        Run run = Run.of("convert", folder.toString(), "--to", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("catalog: " + folder + ": no catalog was found; name a folder of annotated Java sources, ");
    }

    @Test
    void convertsJavaSources() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/org/example"));
        Files.writeString(sources.resolve("Meshes.java"), """
                package org.example;

                import io.github.catalogkit.annotation.*;

                @Catalog(id = "meshes", title = "Meshes")
                interface Meshes {
                    @Section("All")
                    interface All {
                        @Tool(title = "Linkerd", url = "https://linkerd.io/")
                        class Linkerd {}
                    }
                }
                """);
        Run run = Run.of("convert", folder.resolve("src").toString(), "--to", "markdown");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("[Linkerd](https://linkerd.io/)");
    }

    @Test
    void reportsMalformedInputWithItsLocation() throws IOException {
        Files.write(Path.of(readme), new byte[] {'#', ' ', 'A', '\n', (byte) 0xff});
        Run run = Run.of("convert", readme, "--to", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(readme + ":2:1: error: ").hasLineCount(1);
    }

    @Test
    void reportsALimitOfTheFormatAndKeepsTheOldFile() throws IOException {
        Path old = Files.writeString(folder.resolve("old.md"), "old");
        Run run = Run.of("convert", readme, "--to", "markdown", "--option", "heading-level=6", "-o", old.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("catalog: " + readme + ": ").contains("level 7");
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
        assertThat(old).hasContent("old");
    }

    @Test
    void rejectsAFolderAsOutput() {
        Run run = Run.of("convert", readme, "--to", "json", "-o", folder.toString());
        assertThat(run).isEqualTo(new Run(1, "", "catalog: " + folder + ": this is a folder; name a file\n"));
    }

    @Test
    void showsAStackTraceOnlyWithTheDebugOption() {
        assertThat(Run.of("convert", "none.md", "--to", "json").err()).hasLineCount(1);
        assertThat(Run.of("convert", "none.md", "--to", "json", "--debug").err())
                .startsWith("catalog: none.md: there is no such file\n")
                .contains("NoSuchFileException", "\tat ");
    }

    @Test
    void namesAListWithoutATitleAfterItsFileOrFolder() throws IOException {
        String text = "- [Envoy](https://envoyproxy.io/)\n";
        Path list = Files.writeString(folder.resolve("proxies.md"), text);
        assertThat(Run.of("convert", list.toString(), "--to", "opml").out()).contains("<title>proxies</title>");
        String nested = SampleList.write(Files.createDirectory(folder.resolve("meshes")), text);
        assertThat(Run.of("convert", nested, "--to", "opml").out()).contains("<title>meshes</title>");
    }

    private String converted(String name) {
        Path file = folder.resolve(name);
        assertThat(Run.of("convert", readme, "-o", file.toString())).isEqualTo(new Run(0, "", ""));
        return contentOf(file.toFile(), StandardCharsets.UTF_8);
    }
}
