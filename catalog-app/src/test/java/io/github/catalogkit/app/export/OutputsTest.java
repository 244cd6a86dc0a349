package io.github.catalogkit.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.UserErrorException;
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
import java.util.Optional;
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

    private static final Exporters EXPORTERS = Exporters.load(OutputsTest.class.getClassLoader());

    @TempDir
    Path folder;

    private final Outputs outputs = outputs(EXPORTERS);

    @Test
    void exportsAllFormatsThatAreFilesByDefault() throws IOException {
        outputs.addFolder(new FolderExport(folder, List.of(), true), Map.of());
        assertThat(outputs.made())
                .extracting(output -> output.name())
                .contains("meshes.bib", "meshes.json", "meshes.md", "meshes.opml")
                .containsExactlyElementsOf(EXPORTERS.exporters().stream()
                        .filter(exporter -> !exporter.isFolder())
                        .map(exporter -> "meshes." + exporter.fileExtension())
                        .toList());
    }

    @Test
    void exportsAFolderOfAFormatBesideTheFiles() {
        outputs.addFolder(new FolderExport(folder, List.of("site"), true), Map.of());
        assertThat(outputs.made())
                .extracting(output -> output.file())
                .contains(folder.resolve("site/index.html"), folder.resolve("site/site.css"));
    }

    @Test
    void exportsAPageThatIsAFolder() {
        outputs.addPage(new PageExport(folder.resolve("public"), "site", Map.of(), Optional.empty()));
        assertThat(outputs.made()).extracting(output -> output.file()).contains(folder.resolve("public/index.html"));
    }

    @Test
    void exportsTheGivenFormatsWithTheirOptions() throws IOException {
        outputs.addFolder(new FolderExport(folder, List.of("markdown"), true), Map.of("markdown.toc-depth", "0"));
        assertThat(outputs.made()).extracting(Output::text).singleElement().isEqualTo("""
                # Meshes

                ## All

                - [Linkerd](https://linkerd.io/)
                """);
    }

    @Test
    void exportsAFormatThatIsNamedTwiceOnce() throws IOException {
        outputs.addFolder(new FolderExport(folder, List.of("json", "json"), true), Map.of());
        assertThat(outputs.made()).hasSize(1);
    }

    @Test
    void rejectsTwoFormatsWithTheSameFileName() {
        Outputs clashing = outputs(new Exporters(List.of(EXPORTERS.get("markdown"), new NotesExporter())));
        assertThatThrownBy(() -> clashing.addFolder(new FolderExport(folder, List.of(), true), Map.of()))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("the file meshes.md would be written twice (markdown, 1 entry; notes, 1 entry);"
                        + " omit one of the formats, or use the file in only one page or region");
    }

    @Test
    void rejectsTwoRegionsOfTheSameFile() throws IOException {
        Path readme = Files.writeString(
                folder.resolve("README.md"), "<!-- catalog:begin meshes -->\n<!-- catalog:end meshes -->\n");
        outputs.addRegion(region(readme, Map.of()));
        Path again = folder.resolve("../" + folder.getFileName() + "/README.md");
        assertThatThrownBy(() -> outputs.addRegion(region(again, Map.of("heading-level", "2"))))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("the file README.md would be written twice (");
    }

    @Test
    void rejectsAnUnknownFormatOrOption() {
        assertThatThrownBy(() -> outputs.addFolder(new FolderExport(folder, List.of("pdf"), true), Map.of()))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("bibtex, ")
                .hasMessageContaining("markdown, ");
        assertThatThrownBy(() -> outputs.checkOptions(Map.of("pdf.color", "red")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("bibtex, ")
                .hasMessageContaining("markdown, ");
        assertThatThrownBy(() -> outputs.checkOptions(Map.of("markdown.color", "red")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("heading-level");
        assertThatThrownBy(() -> outputs.checkOptions(Map.of("color", "red")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("FORMAT.OPTION");
    }

    @Test
    void keepsTheTextAroundARegion() throws IOException {
        Path readme = Files.writeString(
                folder.resolve("README.md"),
                "# Mine\r\n\r\n<!-- catalog:begin meshes -->\r\nold\r\n<!-- catalog:end meshes -->\r\nThe rest.");
        outputs.addRegion(region(readme, Map.of("heading-level", "2", "toc-depth", "0")));
        assertThat(outputs.made().get(0).text())
                .isEqualTo("# Mine\r\n\r\n<!-- catalog:begin meshes -->\r\n\r\n## Meshes\r\n\r\n### All\r\n\r\n"
                        + "- [Linkerd](https://linkerd.io/)\r\n\r\n<!-- catalog:end meshes -->\r\nThe rest.");
    }

    @Test
    void reportsTheLineWhoseEndMarkerIsMissing() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "# Mine\n\n<!-- catalog:begin meshes -->\n");
        assertThatThrownBy(() -> outputs.addRegion(region(readme, Map.of())))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("README.md:3: ")
                .hasMessageContaining("catalog:end meshes");
    }

    @Test
    void reportsAFileWithoutMarkers() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "# Mine\n");
        assertThatThrownBy(() -> outputs.addRegion(region(readme, Map.of())))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("README.md: ")
                .hasMessageContaining("<!-- catalog:begin meshes -->");
    }

    @Test
    void reportsTheFileWithAnUnknownOption() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "# Mine\n");
        assertThatThrownBy(() -> outputs.addRegion(region(readme, Map.of("color", "red"))))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("README.md: ")
                .hasMessageContaining("\"color\"")
                .hasMessageContaining("heading-level");
    }

    @Test
    void rejectsAFileThatIsNotUtf8() throws IOException {
        Path readme = Files.write(folder.resolve("README.md"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> outputs.addRegion(region(readme, Map.of())))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void explainsHowToCreateMissingFile() {
        Path missing = folder.resolve("README.md");
        assertThatThrownBy(() -> outputs.addRegion(region(missing, Map.of())))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("<!-- catalog:begin meshes -->");
    }

    @Test
    void writesAWholeFileAsMarkdownByDefault() throws IOException {
        outputs.addPage(page(folder.resolve("README.md")));
        assertThat(outputs.made()).extracting(Output::text).singleElement().isEqualTo("""
                # Meshes

                - [All](#all)

                ## All

                - [Linkerd](https://linkerd.io/)
                """);
    }

    @Test
    void writesAWholeFileInAnyFormatWithItsOptions() throws IOException {
        outputs.addPage(page(folder.resolve("list.json"), "json", Map.of("indent", "false")));
        assertThat(outputs.made())
                .extracting(Output::text)
                .singleElement()
                .asString()
                .startsWith("{")
                .hasLineCount(1);
    }

    @Test
    void rejectsARegionInAWholeFile() throws IOException {
        Path readme = Files.writeString(
                folder.resolve("README.md"), "<!-- catalog:begin meshes -->\n<!-- catalog:end meshes -->\n");
        outputs.addRegion(region(readme, Map.of()));
        assertThatThrownBy(() -> outputs.addPage(page(readme)))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("the file README.md would be written twice (");
    }

    @Test
    void reportsTheFileWithAnUnknownFormatOrOption() {
        PageExport format = page(folder.resolve("README.md"), "pdf", Map.of());
        assertThatThrownBy(() -> outputs.addPage(format))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("README.md: ")
                .hasMessageContaining("bibtex, ")
                .hasMessageContaining("markdown, ");
        PageExport option = page(folder.resolve("README.md"), "markdown", Map.of("color", "red"));
        assertThatThrownBy(() -> outputs.addPage(option))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("README.md: ")
                .hasMessageContaining("heading-level");
    }

    @Test
    void rejectsAFolderAsAFile() {
        assertThatThrownBy(() -> outputs.addPage(page(folder)))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("is a folder");
    }

    private static PageExport page(Path file) {
        return page(file, "markdown", Map.of());
    }

    private static PageExport page(Path file, String format, Map<String, String> options) {
        return new PageExport(file, format, options, Optional.empty());
    }

    private static Outputs outputs(Exporters exporters) {
        return new Outputs(
                CATALOG,
                Selection.everything(),
                exporters,
                path -> path.getFileName().toString());
    }

    private static RegionExport region(Path file, Map<String, String> options) {
        return new RegionExport(file, options);
    }
}
