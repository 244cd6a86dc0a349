package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the command absorb. */
class AbsorbCommandTest {

    @TempDir
    Path folder;

    private String sources = "sources";
    private Path page = Path.of("README.md");

    @BeforeEach
    void generateThePage() throws IOException {
        sources = folder.resolve("sources").toString();
        page = folder.resolve("README.md");
        Run.of("import", SampleList.in(folder), "--package", "org.example", "-o", sources, "--sources-only");
        assertThat(Run.of("export", sources, "-o", page.toString())).isEqualTo(new Run(0, "", ""));
    }

    private String edit() throws IOException {
        String edited = Files.readString(page).replace("a transparent proxy", "a service mesh");
        return Files.readString(Files.writeString(page, edited));
    }

    @Test
    void thePageIsUpToDateAfterIt() throws IOException {
        String edited = edit();
        assertThat(Run.of("export", sources, "-o", page.toString()).code()).isEqualTo(1);
        assertThat(Run.of("absorb", page.toString(), "--into", sources))
                .isEqualTo(new Run(0, "", "Changed description of \"Linkerd\"\n"));
        assertThat(Run.of("export", sources, "-o", page.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(page).hasContent(edited);
    }

    @Test
    void aDryRunPrintsTheChangeOfTheSources() throws IOException {
        edit();
        Run run = Run.of("absorb", page.toString(), "--into", sources, "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("-", "a transparent proxy", "\n+", "a service mesh");
        assertThat(Run.of("export", sources, "-o", page.toString()).code()).isEqualTo(1);
    }

    @Test
    void aPageWithoutEditsHasNothingToAbsorb() {
        assertThat(Run.of("absorb", page.toString(), "--into", sources))
                .isEqualTo(new Run(0, "", "There is nothing to absorb: " + page + " has no edits.\n"));
    }

    @Test
    void theBaseCanBeNamed() throws IOException {
        Path base = Files.copy(page, folder.resolve("base.md"));
        Files.delete(folder.resolve(".catalog-generated"));
        edit();
        assertThat(Run.of("absorb", page.toString(), "--into", sources, "--base", base.toString()))
                .isEqualTo(new Run(0, "", "Changed description of \"Linkerd\"\n"));
    }

    @Test
    void onlySourcesCanBeChanged() throws IOException {
        edit();
        Run run = Run.of("absorb", page.toString(), "--into", page.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .endsWith(
                        "only annotated Java sources can be changed; edit this file directly, or import it and name the"
                                + " directory of its sources\n");
    }
}
