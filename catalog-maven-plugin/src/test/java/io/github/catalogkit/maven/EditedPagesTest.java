package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.testkit.CompiledCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the goals export and check with a page that people edit. */
class EditedPagesTest {

    private static final String EDIT = """
            README.md: edited after it was generated; the export would change:
            --- a/README.md
            +++ b/README.md
            @@ -5,4 +5,3 @@
             ## All
            \s
             - [Linkerd](https://linkerd.io/)
            -- [Kuma](https://kuma.io/)
            """;

    private static final String HELP =
            "help: take the edits into the classes with \"mvn catalog:absorb\", or discard them with -Dcatalog.overwrite";

    @TempDir
    Path folder;

    private final List<String> warnings = new ArrayList<>();
    private Path classes = Path.of("meshes");
    private Path readme = Path.of("README.md");

    @BeforeEach
    void generateThePage() throws Exception {
        CompiledCatalog.in(folder, "meshes", "Meshes");
        classes = folder.resolve("meshes");
        readme = folder.resolve("README.md");
        export().execute();
    }

    @Test
    void exportRegeneratesAPageThatIsStale() throws Exception {
        rename();
        export().execute();
        assertThat(readme).content().startsWith("# NewMeshes\n");
    }

    @Test
    void exportKeepsAnEdit() throws Exception {
        String edited = edit();
        assertThatThrownBy(export()::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(EDIT + "nothing was written\n" + HELP);
        assertThat(readme).hasContent(edited);
    }

    @Test
    void exportDiscardsAnEditIfConfigured() throws Exception {
        edit();
        ExportMojo export = export();
        MojoParameters.set(export, "overwrite", true);
        export.execute();
        assertThat(readme).content().doesNotContain("Kuma");
        check().execute();
    }

    @Test
    void checkShowsAnEdit() throws Exception {
        edit();
        assertThatThrownBy(check()::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(EDIT + HELP);
    }

    @Test
    void exportKeepsAnEditOfAFreshClone() throws Exception {
        edit();
        cloneTheFiles();
        assertThatThrownBy(export()::execute).hasMessageStartingWith("clone/README.md: edited after it was generated;");
    }

    @Test
    void checkWarnsOfARecordThatIsNotCommitted() throws Exception {
        check().execute();
        assertThat(warnings).isEmpty();
        Files.delete(folder.resolve(".catalog-generated"));
        check().execute();
        assertThat(warnings)
                .containsExactly("README.md: .catalog-generated beside it is out of date;"
                        + " run \"mvn package -DskipTests\" and commit it, so that edits are recognized");
    }

    @Test
    void exportRegeneratesAStalePageOfAFreshClone() throws Exception {
        cloneTheFiles();
        rename();
        export().execute();
        assertThat(readme).content().startsWith("# NewMeshes\n");
    }

    private void cloneTheFiles() throws Exception {
        Path clone = Files.createDirectory(folder.resolve("clone"));
        for (String file : List.of("README.md", ".catalog-generated")) {
            Files.copy(folder.resolve(file), clone.resolve(file));
        }
        readme = clone.resolve("README.md");
    }

    private void rename() throws Exception {
        CompiledCatalog.in(Files.createDirectory(folder.resolve("new")), "meshes", "NewMeshes");
        classes = folder.resolve("new/meshes");
    }

    private String edit() throws Exception {
        String edited = Files.readString(readme) + "- [Kuma](https://kuma.io/)\n";
        Files.writeString(readme, edited);
        return edited;
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

    private void configure(AbstractOutputGoal goal) throws ReflectiveOperationException {
        Page page = new Page();
        page.setFile(readme.toFile());
        MojoParameters.set(goal, "classes", classes.toFile());
        MojoParameters.set(goal, "root", folder.toFile());
        MojoParameters.set(goal, "pages", List.of(page));
        MojoParameters.set(goal, "regionsOnly", true);
        goal.setLog(new SystemStreamLog() {
            @Override
            public void warn(CharSequence line) {
                warnings.add(line.toString());
            }
        });
    }
}
