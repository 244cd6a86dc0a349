package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests commands that read the jar of a catalog. */
class CatalogJarTest {

    @TempDir
    static Path folder;

    private static String readme = "README.md";
    private static String jar = "meshes.jar";

    @BeforeAll
    static void makeTheJar() throws IOException {
        readme = SampleList.in(folder);
        jar = CompiledList.jar(folder, "meshes", readme).toString();
    }

    @Test
    void exportsTheSameAsTheConvertedList() {
        for (String format : new String[] {"bibtex", "json", "markdown", "opml"}) {
            assertThat(Run.of("export", "--catalog", jar, "--to", format))
                    .isEqualTo(Run.of("convert", readme, "--to", format));
        }
    }

    @Test
    void listsOneEntryPerLine() {
        assertThat(Run.of("list", "--catalog", jar)).isEqualTo(new Run(0, """
                envoy\tresource\tEnvoy\thttps://envoyproxy.io/
                traefik\tresource\tTræfik 😀\thttps://traefik.io/
                linkerd\tresource\tLinkerd\thttps://linkerd.io/
                """, ""));
        assertThat(Run.of("list", "--catalog", readme)).isEqualTo(Run.of("list", "--catalog", jar));
    }

    @Test
    void exportsASectionLikeTheConvertedList() {
        Run part = Run.of("export", "-c", jar, "--to", "markdown", "--section", "proxies");
        assertThat(part.out()).contains("Envoy").doesNotContain("Linkerd");
        assertThat(part).isEqualTo(Run.of("convert", readme, "--to", "markdown", "--section", "proxies"));
    }

    @Test
    void selectsACatalogById() {
        assertThat(Run.of("list", "-c", jar, "--catalog-id", "awesome-meshes").out())
                .hasLineCount(3);
        Run run = Run.of("list", "-c", jar, "--catalog-id", "bash");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("catalog: " + jar + ": there is no catalog \"bash\"; write one of awesome-meshes\n");
    }

    @Test
    void reportsAJarWithoutACatalog() throws IOException {
        Path empty = folder.resolve("empty.jar");
        try (JarOutputStream archive = new JarOutputStream(Files.newOutputStream(empty))) {
            archive.putNextEntry(new JarEntry("a.txt"));
        }
        Run run = Run.of("export", "-c", empty.toString(), "--to", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("catalog: " + empty + ": no catalog was found; name a folder of annotated Java sources, ")
                .hasLineCount(1);
    }

    @Test
    void reportsMissingOrBrokenJar() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
        Run run = Run.of("lint", broken.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("catalog: " + broken + ": ").hasLineCount(1);
        assertThat(Run.of("lint", "none.jar")).isEqualTo(new Run(1, "", "catalog: none.jar: there is no such file\n"));
    }

    @Test
    void reportsAJarOfAnIncompatibleVersion() throws IOException {
        Path other = folder.resolve("other.jar");
        try (JarOutputStream archive = new JarOutputStream(Files.newOutputStream(other))) {
            archive.putNextEntry(new JarEntry("META-INF/services/io.github.catalogkit.registry.CatalogProvider"));
            archive.write("org.example.Gone\n".getBytes(StandardCharsets.UTF_8));
        }
        Run run = Run.of("list", "-c", other.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("catalog: " + other + ": the catalog is broken or was compiled with another version")
                .contains("org.example.Gone")
                .hasLineCount(1);
    }
}
