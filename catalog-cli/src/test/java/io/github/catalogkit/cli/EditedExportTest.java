package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the command export with a page that people edit. */
class EditedExportTest {

    @TempDir
    Path folder;

    private String sources = "sources";
    private Path page = Path.of("README.md");

    @BeforeEach
    void generateThePage() throws IOException {
        sources = folder.resolve("sources").toString();
        Run.of("import", SampleList.in(folder), "--package", "org.example", "-o", sources, "--sources-only");
        page = Files.createDirectory(folder.resolve("Meine Liste, \u00e9")).resolve("LIES MICH \u00fc#1.md");
        assertThat(export()).isEqualTo(new Run(0, "", ""));
    }

    private static String help(Path page) {
        return "nothing was written\nhelp: take the edits into the classes with \"catalog absorb '" + page
                + "' --into src/main/java\", or discard them with --overwrite\n";
    }

    @Test
    void overwritesAPageThatIsStale() throws IOException {
        editTheClasses();
        assertThat(export()).isEqualTo(new Run(0, "", ""));
        assertThat(page).content().contains("Linkerd 2");
    }

    @Test
    void keepsAnEditAndShowsWhatWouldBeLost() throws IOException {
        String edited = editThePage();
        String shown = page.toString().replace('\\', '/');
        assertThat(export())
                .isEqualTo(new Run(
                        1,
                        "",
                        "catalog: " + page + ": edited after it was generated; the export would change:\n--- a/" + shown
                                + "\n+++ b/" + shown + "\n@@ -1,4 +1,4 @@\n-# My meshes\n+# Awesome Meshes\n"
                                + context(edited) + help(page)));
        assertThat(page).hasContent(edited);
    }

    @Test
    void keepsAnEditIfTheClassesAreEditedToo() throws IOException {
        String edited = editThePage();
        editTheClasses();
        Run run = export();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("\n-# My meshes\n+# Awesome Meshes\n").endsWith(help(page));
        assertThat(page).hasContent(edited);
    }

    @Test
    void discardsAnEditIfAsked() throws IOException {
        editThePage();
        assertThat(Run.of("export", "-c", sources, "-o", page.toString(), "--overwrite"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(page).content().startsWith("# Awesome Meshes\n");
        assertThat(export()).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void keepsMarkdownThatWasNotGenerated() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.md"), "# Mine\n");
        Run run = Run.of("export", "-c", sources, "-o", mine.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("catalog: " + mine
                        + ": not recorded as generated in .catalog-generated; the export would change:\n")
                .endsWith("\nhelp: write to another file, or replace this one with --overwrite\n");
        assertThat(mine).hasContent("# Mine\n");
    }

    @Test
    void convertKeepsAnEditToo() throws IOException {
        String edited = editThePage();
        Run run = Run.of("convert", sources, "-o", page.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("\n-# My meshes\n+# Awesome Meshes\n").endsWith(help(page));
        assertThat(page).hasContent(edited);
    }

    @Test
    void convertKeepsTheListThatItReads() throws IOException {
        Path list = folder.resolve("README.md");
        String before = Files.readString(list);
        Run run = Run.of("convert", list.toString(), "--section", "proxies", "-o", list.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("\nhelp: write to another file, or replace this one with --overwrite\n");
        assertThat(list).hasContent(before);
    }

    @Test
    void convertOverwritesWhatItWrote() throws IOException {
        Path other = folder.resolve("other.md");
        Run.of("convert", page.toString(), "-o", other.toString());
        editThePage();
        assertThat(Run.of("convert", page.toString(), "-o", other.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(other).content().startsWith("# My meshes\n");
    }

    @Test
    void checkPassesOnAPageThatIsUpToDate() {
        assertThat(check()).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void checkShowsAnEditAndWritesNothing() throws IOException {
        String edited = editThePage();
        Run run = check();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(page + ": edited after it was generated; the export would change:\n")
                .endsWith(help(page).substring("nothing was written\n".length()));
        assertThat(page).hasContent(edited);
    }

    @Test
    void checkReportsAPageThatIsStaleAndWritesNothing() throws IOException {
        String before = Files.readString(page);
        editTheClasses();
        Run run = check();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("1 generated file is out of date:\n  " + page + ":")
                .endsWith("then run \"catalog export\" to regenerate it.\n");
        assertThat(page).hasContent(before);
    }

    @Test
    void checkReportsAMissingFile() {
        Path missing = folder.resolve("missing.bib");
        Run run = Run.of("export", sources, "-o", missing.toString(), "--check");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(missing + ": is not there");
        assertThat(missing).doesNotExist();
    }

    @Test
    void overwritesOtherFormatsAndLeavesNoRecord() throws IOException {
        Path json = Files.writeString(folder.resolve("list.json"), "{}");
        assertThat(Run.of("export", "-c", sources, "-o", json.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(json).content().contains("Linkerd");
        assertThat(folder.resolve(".catalog-generated")).doesNotExist();
    }

    @Test
    void importedReadmeIsRecorded() throws IOException {
        String project = folder.resolve("project").toString();
        Run.of("import", folder.resolve("README.md").toString(), "--package", "org.example", "-o", project);
        Path readme = Path.of(project, "README.md");
        Files.writeString(readme, Files.readString(readme) + "\nMine.\n");
        Run run = Run.of("export", "-c", project + "/src/main/java", "-o", readme.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(": edited after it was generated; ", "\n-Mine.\n");
    }

    private Run export() {
        return Run.of("export", "-c", sources, "-o", page.toString());
    }

    private Run check() {
        return Run.of("export", "-c", sources, "-o", page.toString(), "--check");
    }

    private String editThePage() throws IOException {
        String edited = Files.readString(page).replace("# Awesome Meshes", "# My meshes");
        Files.writeString(page, edited);
        return edited;
    }

    private void editTheClasses() throws IOException {
        Path file = folder.resolve("sources/org/example/ServiceMeshes.java");
        Files.writeString(file, Files.readString(file).replace("title = \"Linkerd\"", "title = \"Linkerd 2\""));
    }

    /** Returns the three lines after the title. */
    private static String context(String page) {
        StringBuilder context = new StringBuilder();
        page.lines()
                .skip(1)
                .limit(3)
                .forEach(line -> context.append(' ').append(line).append('\n'));
        return context.toString();
    }
}
