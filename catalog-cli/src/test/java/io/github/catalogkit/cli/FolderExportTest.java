package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests exports in a format that is a folder. */
class FolderExportTest {

    @TempDir
    Path folder;

    private String readme = "README.md";

    @BeforeEach
    void writeTheList() throws IOException {
        readme = SampleList.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "public/", "public/index.html"})
    void writesTheFilesIntoTheFolder(String target) {
        assertThat(Run.of("convert", readme, "--to", "site", "-o", folder + "/" + target))
                .isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("public/index.html")).content().contains("Envoy");
        assertThat(folder.resolve("public/site.css")).exists();
    }

    @Test
    void writesIntoAFolderThatIsThere() throws IOException {
        Files.createDirectories(folder.resolve("public"));
        assertThat(Run.of(
                        "convert",
                        readme,
                        "--to",
                        "site",
                        "-o",
                        folder.resolve("public").toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("public/index.html")).exists();
    }

    @Test
    void needsAFolder() {
        assertThat(Run.of("convert", readme, "--to", "site"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "catalog: this format is a folder of files, which cannot be written to standard output; name the"
                                + " folder with -o\nTry \"catalog convert --help\".\n"));
    }

    @Test
    void namesTheOptionThatIsNotValid() {
        assertThat(Run.of("convert", readme, "--to", "site", "-o", folder + "/x", "--option", "base-url=here")
                        .err())
                .contains("base-url", "https://example.org/list/");
    }
}
