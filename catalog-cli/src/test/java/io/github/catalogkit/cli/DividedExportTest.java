package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests exports in a format that splits a list into several files. */
class DividedExportTest {

    @TempDir
    Path folder;

    private String readme = "README.md";
    private Path target = Path.of("list.parts.txt");

    @BeforeEach
    void writeTheList() throws IOException {
        readme = SampleList.in(folder);
        target = folder.resolve("out/list.parts.txt");
    }

    @Test
    void writesThePartsNextToTheGivenFile() {
        assertThat(convert()).isEqualTo(new Run(0, "", ""));
        assertThat(target).hasContent("in parts\n");
        assertThat(part("proxies")).hasContent("Envoy\nTræfik 😀\n");
        assertThat(part("service-meshes")).hasContent("Linkerd\n");
    }

    @Test
    void writesASingleTextToStandardOutput() {
        assertThat(Run.of("convert", readme, "--to", "parts")).isEqualTo(new Run(0, "Envoy\nTræfik 😀\nLinkerd\n", ""));
    }

    @Test
    void exportsOnlyTheSelectedEntries() {
        assertThat(Run.of("convert", readme, "-o", target.toString(), "--section", "proxies"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(part("proxies")).exists();
        assertThat(part("service-meshes")).doesNotExist();
    }

    @Test
    void keepsAllFilesIfOneCannotBeWritten() throws IOException {
        convert();
        SampleList.write(folder, SampleList.TEXT.replace("Envoy", "Changed").replace("Linkerd", "Broken"));
        assertThat(convert()).isEqualTo(new Run(1, "", "catalog: " + readme + ": The entry \"broken\" is broken.\n"));
        assertThat(part("proxies")).hasContent("Envoy\nTræfik 😀\n");
        assertThat(part("service-meshes")).hasContent("Linkerd\n");
        assertThat(folder.resolve("out/parts").toFile().list()).hasSize(2);
    }

    @Test
    void reportsAnExistingFolderInsteadOfAFile() throws IOException {
        Files.createDirectories(part("service-meshes"));
        assertThat(convert())
                .isEqualTo(new Run(1, "", "catalog: " + part("service-meshes") + ": this is a folder; name a file\n"));
        assertThat(target).doesNotExist();
    }

    @Test
    void keepsFilesOfAnEarlierExport() throws IOException {
        convert();
        SampleList.write(folder, SampleList.TEXT.replace("Proxies", "Edge"));
        assertThat(convert().code()).isZero();
        assertThat(part("edge")).exists();
        assertThat(part("proxies")).hasContent("Envoy\nTræfik 😀\n");
    }

    private Run convert() {
        return Run.of("convert", readme, "-o", target.toString());
    }

    private Path part(String section) {
        return folder.resolve("out/parts/" + section + ".txt");
    }
}
