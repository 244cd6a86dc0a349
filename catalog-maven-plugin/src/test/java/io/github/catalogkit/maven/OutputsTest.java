package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.export.Selection;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {

    private static final Catalog CATALOG = Catalog.of(
            "meshes",
            "Meshes",
            Section.of(
                    "all",
                    "All",
                    Tool.of(EntryDetails.of("linkerd", "Linkerd")
                            .url("https://linkerd.io/")
                            .build())));

    private static final Exporters EXPORTERS = PluginExporters.load(OutputsTest.class.getClassLoader());

    @TempDir
    Path folder;

    private final Outputs outputs = outputs(EXPORTERS);

    @Test
    void areAllFormatsWhereNoneIsNamed() throws IOException {
        outputs.addFiles(List.of(), Map.of(), folder);
        assertThat(outputs.made())
                .extracting(output -> output.file().getFileName().toString())
                .contains("meshes.bib", "meshes.json", "meshes.md", "meshes.opml")
                .containsAll(EXPORTERS.exporters().stream()
                        .map(exporter -> "meshes." + exporter.fileExtension())
                        .toList());
    }

    @Test
    void areTheFormatsThatAreNamedWithTheirOptions() throws IOException {
        outputs.addFiles(List.of("markdown"), Map.of("markdown.toc-depth", "0"), folder);
        assertThat(outputs.made()).extracting(Output::text).singleElement().isEqualTo("""
                # Meshes

                ## All

                - [Linkerd](https://linkerd.io/)
                """);
    }

    @Test
    void areOneForAFormatThatIsNamedTwice() throws IOException {
        outputs.addFiles(List.of("json", "json"), Map.of(), folder);
        assertThat(outputs.made()).hasSize(1);
    }

    @Test
    void areNoneWhereOneFileWouldReplaceAnother() {
        Outputs clashing = outputs(new Exporters(List.of(EXPORTERS.get("markdown"), new NotesExporter())));
        assertThatThrownBy(() -> clashing.addFiles(List.of(), Map.of(), folder))
                .isInstanceOf(UserMistake.class)
                .hasMessage("The file meshes.md would be written twice: markdown, 1 entry; and notes, 1 entry."
                        + " Leave one out of the <formats>, or name a file in one <page> or <region> only.");
    }

    @Test
    void areNoneWhereTwoRegionsNameOneFile() throws IOException {
        Path readme = Files.writeString(
                folder.resolve("README.md"), "<!-- catalog:begin meshes -->\n<!-- catalog:end meshes -->\n");
        outputs.addRegion(region(readme, Map.of()));
        Path again = folder.resolve("../" + folder.getFileName() + "/README.md");
        assertThatThrownBy(() -> outputs.addRegion(region(again, Map.of("heading-level", "2"))))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("The file README.md would be written twice: ");
    }

    @Test
    void areNoneForAnUnknownFormatOrOption() {
        assertThatThrownBy(() -> outputs.addFiles(List.of("pdf"), Map.of(), folder))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("bibtex, ")
                .hasMessageContaining("markdown, ");
        assertThatThrownBy(() -> outputs.checkOptions(Map.of("pdf.colour", "red")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("bibtex, ")
                .hasMessageContaining("markdown, ");
        assertThatThrownBy(() -> outputs.checkOptions(Map.of("markdown.colour", "red")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("heading-level");
        assertThatThrownBy(() -> outputs.checkOptions(Map.of("colour", "red")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("FORMAT.OPTION");
    }

    @Test
    void leaveWhatIsAroundARegionAsItIs() throws IOException {
        Path readme = Files.writeString(
                folder.resolve("README.md"),
                "# Mine\r\n\r\n<!-- catalog:begin meshes -->\r\nold\r\n<!-- catalog:end meshes -->\r\nThe rest.");
        outputs.addRegion(region(readme, Map.of("heading-level", "2", "toc-depth", "0")));
        assertThat(outputs.made().get(0).text())
                .isEqualTo("# Mine\r\n\r\n<!-- catalog:begin meshes -->\r\n\r\n## Meshes\r\n\r\n### All\r\n\r\n"
                        + "- [Linkerd](https://linkerd.io/)\r\n\r\n<!-- catalog:end meshes -->\r\nThe rest.");
    }

    @Test
    void nameTheFileAndLineOfAMarkerThatIsMissing() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "# Mine\n\n<!-- catalog:begin meshes -->\n");
        assertThatThrownBy(() -> outputs.addRegion(region(readme, Map.of())))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("README.md:3: ")
                .hasMessageContaining("catalog:end meshes");
    }

    @Test
    void nameTheFileThatHasNoMarkers() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "# Mine\n");
        assertThatThrownBy(() -> outputs.addRegion(region(readme, Map.of())))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("README.md: ")
                .hasMessageContaining("<!-- catalog:begin meshes -->");
    }

    @Test
    void nameTheFileWhoseOptionIsUnknown() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "# Mine\n");
        assertThatThrownBy(() -> outputs.addRegion(region(readme, Map.of("colour", "red"))))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("README.md: ")
                .hasMessageContaining("\"colour\"")
                .hasMessageContaining("heading-level");
    }

    @Test
    void leaveAFileAloneThatIsNotUtf8() throws IOException {
        Path readme = Files.write(folder.resolve("README.md"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> outputs.addRegion(region(readme, Map.of())))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void sayWhatToDoWhereThereIsNoFile() {
        Path missing = folder.resolve("README.md");
        assertThatThrownBy(() -> outputs.addRegion(region(missing, Map.of())))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("<!-- catalog:begin meshes -->");
        assertThatThrownBy(() -> outputs.addRegion(new Region()))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("<file>");
    }

    @Test
    void areWholePagesOfMarkdownWhereNoFormatIsNamed() throws IOException {
        outputs.addPage(page(folder.resolve("README.md")));
        assertThat(outputs.made()).extracting(Output::text).singleElement().isEqualTo("""
                # Meshes

                - [All](#all)

                ## All

                - [Linkerd](https://linkerd.io/)
                """);
    }

    @Test
    void areWholePagesOfAnyFormatWithItsOptions() throws IOException {
        Page page = page(folder.resolve("list.json"));
        page.setFormat("json");
        page.setOptions(Map.of("indent", "false"));
        outputs.addPage(page);
        assertThat(outputs.made())
                .extracting(Output::text)
                .singleElement()
                .asString()
                .startsWith("{")
                .hasLineCount(1);
    }

    @Test
    void areNoneWhereARegionIsInAPage() throws IOException {
        Path readme = Files.writeString(
                folder.resolve("README.md"), "<!-- catalog:begin meshes -->\n<!-- catalog:end meshes -->\n");
        outputs.addRegion(region(readme, Map.of()));
        assertThatThrownBy(() -> outputs.addPage(page(readme)))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("The file README.md would be written twice: ");
    }

    @Test
    void nameThePageWhoseFormatOrOptionIsUnknown() {
        Page format = page(folder.resolve("README.md"));
        format.setFormat("pdf");
        assertThatThrownBy(() -> outputs.addPage(format))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("README.md: ")
                .hasMessageContaining("bibtex, ")
                .hasMessageContaining("markdown, ");
        Page option = page(folder.resolve("README.md"));
        option.setOptions(Map.of("colour", "red"));
        assertThatThrownBy(() -> outputs.addPage(option))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("README.md: ")
                .hasMessageContaining("heading-level");
    }

    @Test
    void sayWhatIsExpectedOfAPageThatIsNoFile() {
        assertThatThrownBy(() -> outputs.addPage(new Page()))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("<file>README.md</file>");
        assertThatThrownBy(() -> outputs.addPage(page(folder)))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("is a folder");
    }

    private static Page page(Path file) {
        Page page = new Page();
        page.setFile(file.toFile());
        return page;
    }

    private static Outputs outputs(Exporters exporters) {
        return new Outputs(
                CATALOG,
                Selection.everything(),
                exporters,
                path -> path.getFileName().toString());
    }

    private static Region region(Path file, Map<String, String> options) {
        Region region = new Region();
        region.setFile(file.toFile());
        region.setOptions(options);
        return region;
    }
}
