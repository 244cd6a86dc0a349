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

/** Tests the commands that change the Java sources of a list. */
class EditCommandsTest {

    private static final String NEXT = "); run mvn package, or catalog export, to update the page\n";

    @TempDir
    private Path folder;

    private String sources = "sources";

    @BeforeEach
    void importTheList() throws IOException {
        sources = folder.resolve("sources").toString();
        Run.of("import", SampleList.in(folder), "--package", "org.example", "-o", sources, "--sources-only");
    }

    @Test
    void addsAnEntryAndSaysWhere() {
        Run run = Run.of(
                "add",
                "https://github.com/haproxy/HAProxy",
                sources,
                "--section",
                "proxies",
                "--tag",
                "fast",
                "--description",
                "The *reliable* one");
        assertThat(run).isEqualTo(new Run(0, "", "Added ha-proxy to Proxies as tool (" + file("Proxies") + NEXT));
        assertThat(page())
                .contains("- [Envoy](https://envoyproxy.io/) - cloud-native proxy\n"
                        + "- [HAProxy](https://github.com/haproxy/HAProxy) - The *reliable* one");
    }

    @Test
    void addsAnEntryWithTheGivenTitleAndKind() {
        Run.of("add", "https://kuma.io/", "-c", sources, "--section", "proxies", "--title", "Kuma", "--kind", "blog");
        assertThat(Run.of("list", sources, "--id", "kuma").out()).isEqualTo("kuma\tblog\tKuma\thttps://kuma.io/\n");
    }

    @Test
    void movesAnEntry() {
        assertThat(Run.of("move", "envoy", sources, "--to", "service meshes"))
                .isEqualTo(new Run(
                        0,
                        "",
                        "Moved envoy from Proxies to Service meshes (" + file("Proxies") + ", " + file("ServiceMeshes")
                                + NEXT));
        assertThat(page()).contains("- a transparent proxy\n- [Envoy](");
    }

    @Test
    void renamesAnEntry() {
        assertThat(Run.of("rename", "envoy", "envoy-proxy", sources).err())
                .isEqualTo("Renamed envoy to envoy-proxy (" + file("Proxies") + NEXT);
        assertThat(Run.of("list", sources).out()).startsWith("envoy-proxy\t");
    }

    @Test
    void changesValuesAndThenRemovesAnEntryOnlyByForce() {
        assertThat(Run.of("set", "linkerd", "status=archived", "supersededBy=envoy", sources)
                        .err())
                .isEqualTo("Changed status and supersededBy of linkerd (" + file("ServiceMeshes") + NEXT);
        assertThat(Run.of("remove", "envoy", sources))
                .isEqualTo(new Run(
                        1,
                        "",
                        "catalog: \"envoy\" is the target of supersededBy of linkerd; change them first, or force it to"
                                + " remove these relations, too\n"));
        assertThat(Run.of("remove", "envoy", sources, "--force").err())
                .startsWith("Removed envoy from Proxies, and supersededBy of linkerd (");
        assertThat(page()).doesNotContain("Envoy");
    }

    @Test
    void sortsSections() {
        Run.of("add", "https://example.org/abc", sources, "--section", "proxies", "--title", "Zulu");
        Run.of("set", "zulu", "title=Alpha", "-c", sources);
        assertThat(Run.of("sort", sources, "--section", "proxies").err())
                .isEqualTo("Sorted 1 section (" + file("Proxies") + NEXT);
        assertThat(Run.of("sort", sources).err()).isEqualTo("All entries are in order already; nothing was changed\n");
        assertThat(page()).contains("- [Alpha](https://example.org/abc)\n- [Envoy](");
    }

    @Test
    void aDryRunShowsTheChangeAndWritesNothing() throws IOException {
        String before = Files.readString(Path.of(file("Proxies")));
        Run run = Run.of("set", "envoy", "tags=fast", "--dry-run", "-c", sources);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("--- a/" + file("Proxies") + "\n+++ b/" + file("Proxies") + "\n@@ -")
                .contains("\n+", "tags = \"fast\"");
        assertThat(run.err())
                .isEqualTo("Changed tags of envoy (" + file("Proxies") + ") - a dry run, so nothing was written\n");
        assertThat(Path.of(file("Proxies"))).hasContent(before);
    }

    @Test
    void aPageThatCannotBeReadChangesNothing() {
        Run run = Run.of("add", "http://127.0.0.1:1/", sources, "--section", "proxies", "--fetch");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("catalog: http://127.0.0.1:1/: the server does not accept connections, so nothing was"
                        + " written; leave the page unread, or try again later\n");
        assertThat(Run.of("list", sources).out()).hasLineCount(3);
    }

    @Test
    void changesTheSourcesOfTheProjectByDefault() {
        // The project of this test, whose sources declare no catalog.
        assertThat(Run.of("rename", "envoy", "envoy-proxy").err())
                .isEqualTo("catalog: src/main/java: there is no class with the annotation @Catalog in these sources\n");
    }

    @Test
    void aListWithoutSourcesIsNotChanged() {
        String readme = folder.resolve("README.md").toString();
        assertThat(Run.of("rename", "envoy", "envoy-proxy", readme))
                .isEqualTo(new Run(
                        1,
                        "",
                        "catalog: " + readme + ": only annotated Java sources can be changed; edit this file directly,"
                                + " or import it and name the directory of its sources\n"));
    }

    @Test
    void reportsTwoDirectories() {
        assertThat(Run.of("rename", "envoy", "envoy-proxy", "a", "-c", "b").err())
                .startsWith("catalog: there are two catalogs, \"a\" and \"b\"; name one of them\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "move", "rename", "remove", "set", "sort"})
    void everyCommandHasADryRun(String command) {
        assertThat(Run.of(command, "--help").out()).contains("--dry-run", "src/main/java");
    }

    private String file(String type) {
        return sources.replace('\\', '/') + "/org/example/" + type + ".java";
    }

    private String page() {
        return Run.of("export", sources, "--to", "markdown").out();
    }
}
