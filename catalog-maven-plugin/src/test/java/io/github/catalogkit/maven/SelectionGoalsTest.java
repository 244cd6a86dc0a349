package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.testkit.CompiledCatalog;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both goals on a part of a catalog, and in a format of several files. */
class SelectionGoalsTest {

    @TempDir
    Path folder;

    private final List<String> logged = new ArrayList<>();

    @BeforeEach
    void makeTheProject() throws Exception {
        CompiledCatalog.in(folder, "meshes", "Meshes", """
                Section.of("proxies", "Proxies",
                        Tool.of(EntryDetails.of("envoy", "Envoy").url("https://envoyproxy.io/").tags("c").build()),
                        Article.of(EntryDetails.of("why", "Why Envoy").url("https://example.org/why").build())),
                Section.of("meshes", "Service meshes",
                        Tool.of(EntryDetails.of("linkerd", "Linkerd").url("https://linkerd.io/").build()))
                """);
    }

    @Test
    void aSelectionAppliesToAllFilesOfAGoal() throws Exception {
        Path readme = Files.writeString(
                folder.resolve("README.md"), "<!-- catalog:begin meshes -->\n<!-- catalog:end meshes -->\n");
        Region region = new Region();
        region.setFile(readme.toFile());
        ExportMojo export = export();
        MojoParameters.set(export, "selection", criteria(List.of("proxies"), List.of("tool")));
        MojoParameters.set(export, "formats", List.of("markdown"));
        MojoParameters.set(export, "pages", List.of(page("LIST.md")));
        MojoParameters.set(export, "regions", List.of(region));
        export.execute();
        assertThat(logged)
                .containsExactly(
                        "Wrote exports/meshes.md (markdown, 1 entry)",
                        "Wrote LIST.md (markdown, 1 entry)",
                        "Refreshed README.md (markdown region meshes, 1 entry)");
        for (String file : List.of("exports/meshes.md", "LIST.md", "README.md")) {
            assertThat(folder.resolve(file)).content().contains("Envoy").doesNotContain("Linkerd", "Why");
        }
    }

    @Test
    void aPageMayHaveItsOwnSelection() throws Exception {
        Page bibliography = page("meshes.bib");
        bibliography.setFormat("bibtex");
        bibliography.setSelection(criteria(List.of("meshes"), List.of()));
        ExportMojo export = export();
        MojoParameters.set(export, "selection", criteria(List.of("proxies"), List.of()));
        MojoParameters.set(export, "pages", List.of(page("LIST.md"), bibliography));
        export.execute();
        assertThat(logged).contains("Wrote LIST.md (markdown, 2 entries)", "Wrote meshes.bib (bibtex, 1 entry)");
        assertThat(folder.resolve("meshes.bib")).content().contains("{linkerd,").doesNotContain("envoy");
    }

    @Test
    void selectsEntriesByTagIdAndText() throws Exception {
        Criteria criteria = new Criteria();
        criteria.setTags(List.of("c"));
        criteria.setIds(List.of("envoy", "linkerd"));
        criteria.setTexts(List.of("ENVOY"));
        ExportMojo export = export();
        MojoParameters.set(export, "selection", criteria);
        export.execute();
        assertThat(folder.resolve("exports/meshes.json"))
                .content()
                .contains("\"envoy\"")
                .doesNotContain("\"why\"", "\"linkerd\"");
    }

    @Test
    void checkComparesTheSelectedEntries() throws Exception {
        ExportMojo export = export();
        MojoParameters.set(export, "selection", criteria(List.of("proxies"), List.of()));
        export.execute();
        CheckMojo same = check();
        MojoParameters.set(same, "selection", criteria(List.of("proxies"), List.of()));
        same.execute();
        assertThatThrownBy(check()::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("exports/meshes.json:");
    }

    @Test
    void rejectsASelectionWithUnknownNamesAndWritesNothing() throws Exception {
        ExportMojo export = export();
        MojoParameters.set(export, "selection", criteria(List.of("proxis"), List.of("talk")));
        assertThatThrownBy(export::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "the catalog \"meshes\" has no section \"proxis\" (did you mean \"proxies\"?), no entry of the kind \"talk\" (it has article, tool)");
        assertThat(folder.resolve("exports")).doesNotExist();
    }

    @Test
    void reportsAPageWithAnEmptySelection() throws Exception {
        Page page = page("LIST.md");
        page.setSelection(criteria(List.of("meshes"), List.of("article")));
        ExportMojo export = export();
        MojoParameters.set(export, "pages", List.of(page));
        assertThatThrownBy(export::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("LIST.md: no entry ")
                .hasMessageContaining("section \"meshes\", kind \"article\"");
        assertThat(folder.resolve("exports")).doesNotExist();
    }

    @Test
    void writesAllFilesOfAFormat() throws Exception {
        exportInParts().execute();
        assertThat(logged)
                .containsExactly(
                        "Wrote exports/meshes.parts.txt (parts, 3 entries)",
                        "Wrote exports/parts/proxies.txt (parts, belongs to meshes.parts.txt)",
                        "Wrote exports/parts/meshes.txt (parts, belongs to meshes.parts.txt)",
                        "Wrote docs/LIST.txt (parts, 3 entries)",
                        "Wrote docs/parts/proxies.txt (parts, belongs to LIST.txt)",
                        "Wrote docs/parts/meshes.txt (parts, belongs to LIST.txt)");
        assertThat(folder.resolve("docs/LIST.txt")).hasContent("Proxies\nService meshes\n");
        assertThat(folder.resolve("docs/parts/meshes.txt")).hasContent("Linkerd\n");
    }

    @Test
    void checkComparesAllFilesOfAFormat() throws Exception {
        exportInParts().execute();
        Files.delete(folder.resolve("exports/parts/meshes.txt"));
        Files.writeString(folder.resolve("docs/parts/proxies.txt"), "Envoy\nMine\n");
        CheckMojo check = check();
        setParts(check);
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("exports/parts/meshes.txt: is not there")
                .hasMessageContaining("+++ b/docs/parts/proxies.txt\n@@ -1,2 +1,2 @@\n Envoy\n-Mine\n+Why Envoy\n");
    }

    private ExportMojo exportInParts() throws ReflectiveOperationException {
        ExportMojo export = export();
        setParts(export);
        return export;
    }

    private void setParts(AbstractOutputGoal mojo) throws ReflectiveOperationException {
        Page page = page("docs/LIST.txt");
        page.setFormat("parts");
        MojoParameters.set(mojo, "formats", List.of("parts"));
        MojoParameters.set(mojo, "pages", List.of(page));
    }

    private Page page(String name) {
        Page page = new Page();
        page.setFile(folder.resolve(name).toFile());
        return page;
    }

    private static Criteria criteria(List<String> sections, List<String> kinds) {
        Criteria criteria = new Criteria();
        criteria.setSections(sections);
        criteria.setKinds(kinds);
        return criteria;
    }

    private ExportMojo export() throws ReflectiveOperationException {
        ExportMojo export = new ExportMojo();
        configure(export);
        return export;
    }

    private CheckMojo check() throws ReflectiveOperationException {
        CheckMojo check = new CheckMojo();
        configure(check);
        return check;
    }

    private void configure(AbstractOutputGoal mojo) throws ReflectiveOperationException {
        MojoParameters.set(mojo, "classes", folder.resolve("meshes").toFile());
        MojoParameters.set(mojo, "outputDirectory", new File(folder.toFile(), "exports"));
        MojoParameters.set(mojo, "root", folder.toFile());
        MojoParameters.set(mojo, "formats", List.of("json"));
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                logged.add(line.toString());
            }
        });
    }
}
