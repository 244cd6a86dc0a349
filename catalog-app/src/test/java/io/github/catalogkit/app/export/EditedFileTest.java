package io.github.catalogkit.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.export.Selection;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that an export overwrites what an export wrote, and nothing else. */
class EditedFileTest {

    private static final Exporters EXPORTERS = Exporters.load(EditedFileTest.class.getClassLoader());

    private static final String NO_CONTENTS = "0";

    @TempDir
    Path folder;

    @Test
    void overwritesAFileThatIsStale() throws IOException {
        Path page = folder.resolve("README.md");
        export(page, "markdown", "Linkerd");
        export(page, "markdown", "Linkerd", "Istio");
        assertThat(page).content().contains("[Linkerd]", "[Istio]");
    }

    @Test
    void refusesToOverwriteAnEditAndShowsIt() throws IOException {
        Path page = folder.resolve("README.md");
        export(page, "markdown", "Linkerd");
        add(page, "- [Kuma](https://kuma.io/)\n");
        String edited = Files.readString(page);
        assertThatThrownBy(() -> export(page, "markdown", "Istio"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("""
                        README.md: edited after it was generated; the export would change:
                        --- a/README.md
                        +++ b/README.md
                        @@ -2,5 +2,4 @@
                        \s
                         ## All
                        \s
                        -- [Linkerd](https://mesh.example/Linkerd)
                        -- [Kuma](https://kuma.io/)
                        +- [Istio](https://mesh.example/Istio)
                        nothing was written
                        help: take the edits into the classes with "ABSORB", or discard them with OVERWRITE""");
        assertThat(page).hasContent(edited);
    }

    @Test
    void refusesToWriteBackALineThatWasRemoved() throws IOException {
        Path page = folder.resolve("README.md");
        export(page, "markdown", "Linkerd", "Istio");
        replace(page, "- [Istio](https://mesh.example/Istio)\n", "");
        assertThatThrownBy(() -> export(page, "markdown", "Linkerd", "Istio"))
                .hasMessageContaining("\n+- [Istio](https://mesh.example/Istio)\n");
    }

    @Test
    void acceptsAnEditThatTheClassesHaveToo() throws IOException {
        Path page = folder.resolve("README.md");
        export(page, "markdown", "Linkerd");
        add(page, "- [Istio](https://mesh.example/Istio)\n");
        export(page, "markdown", "Linkerd", "Istio");
        assertThatCode(() -> export(page, "markdown", "Kuma")).doesNotThrowAnyException();
    }

    @Test
    void refusesToOverwriteMarkdownWithoutARecord() throws IOException {
        Path page = Files.writeString(folder.resolve("README.md"), "# Mine\n");
        assertThatThrownBy(() -> export(page, "markdown", "Linkerd"))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("README.md: not recorded as generated in .catalog-generated;"
                        + " the export would change:\n--- a/README.md\n")
                .hasMessageContaining("\n-# Mine\n");
        assertThat(page).hasContent("# Mine\n");
        assertThat(record()).doesNotExist();
    }

    @Test
    void recordsMarkdownThatIsUpToDateWithoutARecord() throws IOException {
        Path page = folder.resolve("README.md");
        export(page, "markdown", "Linkerd");
        Files.delete(record());
        export(page, "markdown", "Linkerd");
        assertThatCode(() -> export(page, "markdown", "Istio")).doesNotThrowAnyException();
    }

    @Test
    void overwritesDataWithoutARecordAndProtectsItFromThenOn() throws IOException {
        Path page = Files.writeString(folder.resolve("list.json"), "{}");
        export(page, "json", "Linkerd");
        export(page, "json", "Istio");
        add(page, "\n");
        assertThatThrownBy(() -> export(page, "json", "Linkerd"))
                .hasMessageStartingWith("list.json: edited after it was generated;");
    }

    @Test
    void doesNotRecordTheProductsOfABuild() throws IOException {
        Outputs outputs = outputs("Linkerd");
        outputs.addFolder(new FolderExport(folder, List.of("markdown"), true), Map.of());
        Files.writeString(folder.resolve("list.md"), "old");
        EditedFile.requireNone(outputs.made(), TestProgram.SETTINGS);
        outputs.made().forEach(Output::write);
        assertThat(folder).isDirectoryContaining("glob:**list.md").isDirectoryNotContaining("glob:**generated");
    }

    @Test
    void recordsTheFilesOfACommittedFolder() throws IOException {
        Outputs outputs = outputs("Linkerd");
        outputs.addFolder(new FolderExport(folder, List.of("markdown", "json"), false), Map.of());
        outputs.made().forEach(Output::write);
        assertThat(record()).content().contains("  list.json\n", "  list.md\n");
    }

    @Test
    void fillsAnEmptyRegionAndLeavesTheTextAroundItToTheUser() throws IOException {
        Path page = Files.writeString(
                folder.resolve("README.md"), "# Mine\n\n<!-- catalog:begin list -->\n<!-- catalog:end list -->\n");
        fill(page, "Linkerd");
        replace(page, "# Mine", "# My own");
        fill(page, "Istio");
        assertThat(page).content().startsWith("# My own\n").contains("[Istio]");
    }

    @Test
    void refusesToOverwriteAnEditOfARegion() throws IOException {
        Path page = Files.writeString(
                folder.resolve("README.md"), "# Mine\n\n<!-- catalog:begin list -->\n<!-- catalog:end list -->\n");
        fill(page, "Linkerd");
        replace(page, "[Linkerd]", "[Linkerd 2]");
        assertThatThrownBy(() -> fill(page, "Linkerd"))
                .hasMessageContaining("\n-- [Linkerd 2](https://mesh.example/Linkerd)\n")
                .hasMessageContaining("\n+- [Linkerd](https://mesh.example/Linkerd)\n");
    }

    @Test
    void refusesToOverwriteARegionWithoutARecord() throws IOException {
        Path page = Files.writeString(
                folder.resolve("README.md"), "<!-- catalog:begin list -->\nold\n<!-- catalog:end list -->\n");
        assertThatThrownBy(() -> fill(page, "Linkerd")).hasMessageContaining("\n-old\n");
    }

    @Test
    void doesNotTakeOtherLineEndingsForAnEdit() throws IOException {
        for (String ending : List.of("\r\n", "\r")) {
            Path page = folder.resolve("README.md");
            export(page, "markdown", "Linkerd");
            replace(page, "\n", ending);
            export(page, "markdown", "Istio");
            assertThat(page).content().contains("[Istio]").doesNotContain("\r");
        }
    }

    @Test
    void showsOnlyTheEditOfAFileWithOtherLineEndings() throws IOException {
        Path page = folder.resolve("README.md");
        export(page, "markdown", "Linkerd");
        replace(page, "\n", "\r\n");
        replace(page, "# List\r\n", "# Lists\r\n");
        assertThatThrownBy(() -> export(page, "markdown", "Linkerd"))
                .hasMessageContaining("@@ -1,4 +1,4 @@\n-# Lists\n+# List\n \n ## All\n \nnothing");
    }

    @Test
    void refusesBeforeItWritesAnyFile() throws IOException {
        Path first = folder.resolve("a.md");
        Path second = folder.resolve("b.md");
        export(List.of(first, second), "Linkerd");
        add(second, "mine\n");
        assertThatThrownBy(() -> export(List.of(first, second), "Istio")).hasMessageStartingWith("b.md: ");
        assertThat(first).content().contains("[Linkerd]");
    }

    @Test
    void anInterruptionNeverMakesAnEdit() throws IOException {
        Path page = folder.resolve("README.md");
        export(page, "markdown", "Linkerd");
        outputs(page, "markdown", "Istio").forEach(Output::announce);
        assertThat(edits(page, "Kuma")).isEmpty();
        String record = Files.readString(record());
        export(page, "markdown", "Istio");
        Files.writeString(record(), record);
        assertThat(edits(page, "Kuma")).isEmpty();
    }

    @Test
    void anInterruptionNeverHidesAnEdit() throws IOException {
        Path page = Files.writeString(folder.resolve("README.md"), "# Mine\n");
        outputs(page, "markdown", "Istio").forEach(Output::announce);
        assertThat(edits(page, "Istio")).isNotEmpty();
    }

    @Test
    void showsTheFirstLinesOfALongEditWithoutControlCharacters() throws IOException {
        Path page = folder.resolve("README.md");
        export(page, "markdown", "Linkerd");
        add(page, "\u001b[2J\n" + "line\n".repeat(200));
        assertThatThrownBy(() -> export(page, "markdown", "Linkerd"))
                .hasMessageContaining("\n-\\u001B[2J\n-line\n")
                .hasMessageContaining("-line\n... 107 more lines\nnothing was written\n");
    }

    private static Outputs outputs(String... titles) {
        Tool[] tools = Stream.of(titles)
                .map(title -> Tool.of(EntryDetails.of(title.toLowerCase(Locale.ROOT), title)
                        .url("https://mesh.example/" + title)
                        .build()))
                .toArray(Tool[]::new);
        Catalog catalog = Catalog.of("list", "List", Section.of("all", "All", tools));
        return new Outputs(
                catalog,
                Selection.everything(),
                EXPORTERS,
                path -> path.getFileName().toString());
    }

    private static List<Output> outputs(Path page, String format, String... titles) {
        Outputs outputs = outputs(titles);
        Map<String, String> options = format.equals("markdown") ? Map.of("toc-depth", NO_CONTENTS) : Map.of();
        outputs.addPage(new PageExport(page, format, options, Optional.empty()));
        return outputs.made();
    }

    private static void export(Path page, String format, String... titles) {
        write(outputs(page, format, titles));
    }

    private static void export(List<Path> pages, String title) {
        write(pages.stream()
                .flatMap(page -> outputs(page, "markdown", title).stream())
                .toList());
    }

    private static void fill(Path page, String title) {
        Outputs outputs = outputs(title);
        outputs.addRegion(new RegionExport(page, Map.of()));
        write(outputs.made());
    }

    private static void write(List<Output> outputs) {
        EditedFile.requireNone(outputs, TestProgram.SETTINGS);
        outputs.forEach(Output::write);
    }

    private static List<String> edits(Path page, String title) {
        return outputs(page, "markdown", title).stream()
                .flatMap(output -> output.edit().map(EditedFile::message).stream())
                .toList();
    }

    private static void add(Path page, String text) throws IOException {
        Files.writeString(page, Files.readString(page) + text);
    }

    private static void replace(Path page, String text, String other) throws IOException {
        Files.writeString(page, Files.readString(page).replace(text, other));
    }

    private Path record() {
        return folder.resolve(GeneratedRecord.NAME);
    }
}
