package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.testkit.CompiledCatalog;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the goals export and check in a project with a README and a catalog. */
class GoalsTest {

    private static final String EMPTY = "<!-- catalog:begin meshes -->\n<!-- catalog:end meshes -->\n";

    @TempDir
    Path folder;

    private final List<String> logged = new ArrayList<>();
    private Path readme = Path.of("README.md");

    @BeforeEach
    void makeTheProject() throws Exception {
        CompiledCatalog.in(folder, "meshes", "Meshes");
        readme = Files.writeString(folder.resolve("README.md"), EMPTY);
    }

    @Test
    void exportReportsEachWrittenFile() throws Exception {
        export().execute();
        assertThat(logged)
                .containsExactly(
                        "Wrote exports/meshes.bib (bibtex, 1 entry)",
                        "Wrote exports/meshes.json (json, 1 entry)",
                        "Wrote exports/meshes.md (markdown, 1 entry)",
                        "Wrote exports/meshes.opml (opml, 1 entry)",
                        "Refreshed README.md (markdown region meshes, 1 entry)");
    }

    @Test
    void skipsAProjectWithPomPackaging() throws Exception {
        for (AbstractCatalogGoal goal : List.of(export(), check())) {
            MojoParameters.set(goal, "packaging", "pom");
            MojoParameters.set(goal, "pom", folder.resolve("pom.xml").toFile());
            goal.execute();
        }
        String skipped = "Skipped, as a project of packaging pom has no classes.";
        assertThat(logged).containsExactly(skipped, skipped);
    }

    @Test
    void exportDoesNotTouchFilesThatAreUpToDate() throws Exception {
        export().execute();
        Path old = Files.setLastModifiedTime(folder.resolve("exports/meshes.json"), FileTime.fromMillis(0));
        logged.clear();
        export().execute();
        assertThat(logged).containsExactly("Nothing to do: 5 files are up to date");
        assertThat(Files.getLastModifiedTime(old)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void exportReportsOnlyFilesThatItWrites() throws Exception {
        export().execute();
        Files.delete(folder.resolve("exports/meshes.json"));
        logged.clear();
        export().execute();
        assertThat(logged)
                .containsExactly("Wrote exports/meshes.json (json, 1 entry)", "Left alone: 4 files are up to date");
    }

    @Test
    void exportCopiesAssets() throws Exception {
        Path images = Files.createDirectory(folder.resolve("img"));
        Files.writeString(images.resolve("a.svg"), "<svg/>");
        ExportMojo export = export();
        MojoParameters.set(export, "assets", List.of(images.toFile()));
        export.execute();
        assertThat(folder.resolve("exports/img/a.svg")).hasContent("<svg/>");
        assertThat(logged).endsWith("Copied img (1 file)");
        logged.clear();
        export.execute();
        assertThat(logged).containsExactly("Nothing to do: 6 files are up to date");
    }

    @Test
    void exportWritesNothingIfAnAssetIsMissing() throws Exception {
        ExportMojo export = export();
        MojoParameters.set(export, "assets", List.of(folder.resolve("img").toFile()));
        assertThatThrownBy(export::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("img");
        assertThat(folder.resolve("exports")).doesNotExist();
    }

    @Test
    void exportWritesTheGivenFormatsWithTheirOptions() throws Exception {
        ExportMojo export = export();
        MojoParameters.set(export, "formats", List.of("markdown"));
        MojoParameters.set(export, "options", Map.of("markdown.heading-level", "3"));
        export.execute();
        assertThat(folder.resolve("exports")).isDirectoryContaining("glob:**/meshes.md");
        assertThat(folder.resolve("exports/meshes.md")).content().startsWith("### Meshes\n");
        assertThat(folder.resolve("exports/meshes.json")).doesNotExist();
    }

    @Test
    void exportWritesNothingForAnUnknownFormatOptionOrCatalog() throws Exception {
        assertRejected("formats", List.of("json", "pdf"), "\"pdf\"");
        assertRejected("options", Map.of("markdown.color", "red"), "\"color\"");
        assertRejected("catalog", "proxies", "\"proxies\"");
    }

    @Test
    void exportReportsAFileInsteadOfAFolder() throws Exception {
        ExportMojo export = export();
        MojoParameters.set(export, "outputDirectory", readme.toFile());
        assertThatThrownBy(export::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("README.md/meshes.bib: " + readme + " exists and is not a folder");
    }

    @Test
    void exportRejectsAPageOrRegionWithoutAFile() throws Exception {
        assertRejected("pages", List.of(new Page()), "<page><file>README.md</file>");
        assertRejected("regions", List.of(new Region()), "<region><file>README.md</file>");
    }

    @Test
    void exportIsSkippedIfConfigured() throws Exception {
        ExportMojo export = export();
        MojoParameters.set(export, "skip", true);
        export.execute();
        assertThat(folder.resolve("exports")).doesNotExist();
        assertThat(logged).containsExactly("Skipped, as catalog.skip is set.");
    }

    @Test
    void checkPassesAfterExport() throws Exception {
        export().execute();
        logged.clear();
        check().execute();
        assertThat(logged).hasSize(5).allSatisfy(line -> assertThat(line).startsWith("Up to date: "));
    }

    @Test
    void checkReportsTheFirstDifferentLineOfEachStaleFile() throws Exception {
        CompiledCatalog.in(Files.createDirectory(folder.resolve("new")), "meshes", "NewMeshes");
        ExportMojo export = export();
        MojoParameters.set(export, "regionsOnly", true);
        export.execute();
        CheckMojo check = check();
        MojoParameters.set(check, "classes", folder.resolve("new/meshes").toFile());
        MojoParameters.set(check, "formats", List.of("opml"));
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                2 generated files are out of date:
                  exports/meshes.opml: is not there
                  README.md:3: expected "# NewMeshes" but found "# Meshes"
                Make changes in the classes of the catalog, then run "mvn package -DskipTests" to regenerate them.""");
    }

    @Test
    void checkReportsWrongLineEndingsOncePerFile() throws Exception {
        export().execute();
        Path outline = folder.resolve("exports/meshes.opml");
        Files.writeString(outline, Files.readString(outline).replace("\n", "\r\n"));
        assertThatThrownBy(check()::execute)
                .hasMessageContaining(
                        "meshes.opml: has CRLF line endings instead of LF, which Git keeps with \"meshes.opml text eol=lf\" in .gitattributes");
    }

    @Test
    void checkSuggestsTheMavenWrapperIfItExists() throws Exception {
        Files.createFile(folder.resolve("mvnw"));
        assertThatThrownBy(check()::execute).hasMessageContaining("\"./mvnw package -DskipTests\"");
    }

    @Test
    void checkIgnoresFilesThatAreNotCommitted() throws Exception {
        export().execute();
        Files.delete(folder.resolve("exports/meshes.opml"));
        CheckMojo check = check();
        MojoParameters.set(check, "buildDirectory", folder.toFile());
        logged.clear();
        check.execute();
        assertThat(logged).containsExactly("Up to date: README.md (markdown region meshes, 1 entry)");
    }

    @Test
    void checkReportsThatThereIsNothingToCheck() throws Exception {
        CheckMojo check = check();
        MojoParameters.set(check, "buildDirectory", folder.toFile());
        MojoParameters.set(check, "regions", List.of());
        check.execute();
        assertThat(logged)
                .containsExactly("Nothing to check: no page and no region is named, and exports is not committed.");
    }

    @Test
    void checkIsLimitedToRegionsIfConfigured() throws Exception {
        export().execute();
        Files.delete(folder.resolve("exports/meshes.opml"));
        CheckMojo check = check();
        MojoParameters.set(check, "regionsOnly", true);
        logged.clear();
        check.execute();
        assertThat(logged).containsExactly("Up to date: README.md (markdown region meshes, 1 entry)");
    }

    @Test
    void exportIsLimitedToRegionsIfConfigured() throws Exception {
        ExportMojo export = export();
        MojoParameters.set(export, "regionsOnly", true);
        export.execute();
        assertThat(logged).containsExactly("Refreshed README.md (markdown region meshes, 1 entry)");
        assertThat(folder.resolve("exports")).doesNotExist();
    }

    @Test
    void exportWritesAPage() throws Exception {
        Path page = folder.resolve("LIST.md");
        exportOf(page).execute();
        assertThat(page).content().startsWith("# Meshes\n").endsWith("- [Linkerd](https://linkerd.io/)\n");
        assertThat(logged).contains("Wrote LIST.md (markdown, 1 entry)");
    }

    @Test
    void checkComparesPages() throws Exception {
        Path page = folder.resolve("LIST.md");
        exportOf(page).execute();
        Files.writeString(page, Files.readString(page).replace("# Meshes", "# My meshes"));
        CheckMojo check = check();
        MojoParameters.set(check, "pages", List.of(page(page)));
        MojoParameters.set(check, "regionsOnly", true);
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("\n-# My meshes\n+# Meshes\n");
    }

    @Test
    void checkIsSkippedWithTheTests() throws Exception {
        CheckMojo check = check();
        MojoParameters.set(check, "skipTests", true);
        check.execute();
        assertThat(logged).containsExactly("Skipped, as the tests are.");
    }

    private void assertRejected(String parameter, Object value, String named) throws ReflectiveOperationException {
        ExportMojo export = export();
        MojoParameters.set(export, parameter, value);
        assertThatThrownBy(export::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(named);
        assertThat(folder.resolve("exports")).doesNotExist();
        assertThat(readme).hasContent(EMPTY);
    }

    private ExportMojo export() throws ReflectiveOperationException {
        ExportMojo export = new ExportMojo();
        configure(export);
        return export;
    }

    private ExportMojo exportOf(Path page) throws ReflectiveOperationException {
        ExportMojo export = export();
        MojoParameters.set(export, "pages", List.of(page(page)));
        return export;
    }

    private static Page page(Path file) {
        Page page = new Page();
        page.setFile(file.toFile());
        return page;
    }

    private CheckMojo check() throws ReflectiveOperationException {
        CheckMojo check = new CheckMojo();
        configure(check);
        return check;
    }

    private void configure(AbstractOutputGoal mojo) throws ReflectiveOperationException {
        Region region = new Region();
        region.setFile(readme.toFile());
        MojoParameters.set(mojo, "classes", folder.resolve("meshes").toFile());
        MojoParameters.set(mojo, "outputDirectory", new File(folder.toFile(), "exports"));
        MojoParameters.set(mojo, "root", folder.toFile());
        MojoParameters.set(mojo, "formats", List.of("bibtex", "json", "markdown", "opml"));
        MojoParameters.set(mojo, "regions", List.of(region));
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                logged.add(line.toString());
            }
        });
    }
}
