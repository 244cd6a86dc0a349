package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests commands that read a list from annotated Java sources. */
class JavaListTest {

    @TempDir
    private Path folder;

    private String readme = "README.md";
    private String sources = "sources";

    @BeforeEach
    void importTheList() throws IOException {
        readme = SampleList.in(folder);
        sources = folder.resolve("sources").toString();
        Run run = Run.of("import", readme, "--package", "org.example", "-o", sources, "--sources-only");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void exportsTheSameAsTheConvertedList() {
        for (String format : new String[] {"bibtex", "json", "markdown", "opml"}) {
            assertThat(Run.of("export", "--catalog", sources, "--to", format))
                    .isEqualTo(Run.of("convert", readme, "--to", format));
        }
    }

    @Test
    void reportsEachErrorOfTheSourcesAndWritesNothing() throws IOException {
        Path file = breakAddresses();
        Path target = folder.resolve("list.json");
        Run run = Run.of("export", "-c", sources, "-o", target.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(file.toString().replace('\\', '/') + ":")
                .contains("[malformed-url]")
                .hasLineCount(2);
        assertThat(target).doesNotExist();
    }

    @Test
    void lintReportsProblems() throws IOException {
        assertThat(Run.of("lint", sources).code()).isZero();
        breakAddresses();
        Run run = Run.of("lint", sources, "--format", "short");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("[malformed-url]").hasLineCount(2);
        assertThat(run.err()).endsWith("2 errors, 0 warnings, 2 fixable\n");
    }

    @Test
    void sourcesWithoutProblemsAreNotChanged() {
        Run run = Run.of("lint", sources, "--fix");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("fixed 0 problems");
    }

    @Test
    void reportsSourcesWithoutACatalog() throws IOException {
        Path file = Files.writeString(folder.resolve("Plain.java"), "class Plain {}\n");
        assertThat(Run.of("export", "-c", file.toString(), "--to", "json"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "catalog: " + file + ": there is no class with the annotation @Catalog in these sources\n"));
    }

    /** Breaks two URLs and returns their file. */
    private Path breakAddresses() throws IOException {
        Path file = Path.of(sources, "Proxies.java");
        if (!Files.exists(file)) {
            file = Path.of(sources, "org", "example", "Proxies.java");
        }
        return Files.writeString(file, Files.readString(file).replace("https://", "https//"));
    }
}
