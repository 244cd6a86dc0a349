package io.github.catalogkit.app.absorb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.export.Export;
import io.github.catalogkit.app.export.GeneratedPage;
import io.github.catalogkit.app.file.Target;
import io.github.catalogkit.app.source.DeclaredCatalog;
import io.github.catalogkit.app.source.Sources;
import io.github.catalogkit.export.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that edits of a generated page come into hand-written classes, and that nothing else changes. */
class AbsorbedPageTest {

    private static final String CATALOG = """
            package org.example;

            import io.github.catalogkit.annotation.Catalog;
            import io.github.catalogkit.annotation.Style;

            /** Meshes and proxies. */
            @Catalog(id = "meshes", title = "Meshes", sections = {Proxies.class, Planes.class})
            @Style(separator = " - ", lines = {"[{title}]({url}) - {description}", "[{title}]({url}) - {description} {tags}"})
            public interface Meshes {}
            """;

    private static final String PROXIES = """
            package org.example;

            import io.github.catalogkit.annotation.*;

            @Section("Proxies")
            interface Proxies {

                String HOME = "https://www.envoyproxy.io/"; // used twice

                // The one that started it.
                @SuppressWarnings("catalog:plain-http")
                @Tool(title = "Envoy",
                        url = HOME, // see above
                        description = "A proxy.",
                        tags = {"proxy", "C++"})
                class TheEnvoy {}

                @Tool(title = "Traefik", url = "https://traefik.io/", description = "A router.", seeAlso = TheEnvoy.class)
                class Traefik {}

                /** Counts. */
                int COUNT = 2;
            }
            """;

    private static final String PLANES = """
            package org.example;

            import io.github.catalogkit.annotation.Section;
            import io.github.catalogkit.annotation.Tool;

            @Section("Control planes")
            interface Planes {
                @Tool(title = "Istio", url = "https://istio.io/", description = "A control plane.")
                class Istio {}
            }
            """;

    private static final String PAGE = """
            # Meshes

            ## Proxies

            - [Envoy](https://www.envoyproxy.io/) - A proxy. `proxy` `C++`
            - [Traefik](https://traefik.io/) - A router. (see also [Envoy](#proxies))

            ## Control planes

            - [Istio](https://istio.io/) - A control plane.
            """;

    @TempDir
    Path folder;

    private Path page = Path.of("README.md");

    private Map<String, String> options = Map.of("toc-depth", "0");

    @BeforeEach
    void generateThePage() throws IOException {
        page = folder.resolve("README.md");
        write("Meshes", CATALOG);
        write("Proxies", PROXIES);
        write("Planes", PLANES);
        generate();
        assertThat(Files.readString(page)).isEqualTo(PAGE);
    }

    private void write(String type, String source) throws IOException {
        Path file = file(type);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    private Path file(String type) {
        return folder.resolve("src/org/example/" + type + ".java");
    }

    private Export export() {
        return Export.of(TestProgram.get(), Optional.of("markdown"), options, Target.file(page.toString()));
    }

    private Sources sources() {
        return new Sources(TestProgram.get(), Optional.empty(), Optional.empty(), List.of());
    }

    private DeclaredCatalog classes() {
        Path path = folder.resolve("src");
        return sources().any(path, path.toString()).declared();
    }

    private void generate() {
        Path path = folder.resolve("src");
        export().write(
                        sources().any(path, path.toString()).open(),
                        Selection.everything(),
                        false,
                        TestProgram.SETTINGS);
    }

    private List<String> absorb(String edited) throws IOException {
        Files.writeString(page, edited);
        DeclaredCatalog classes = classes();
        GeneratedPage generated = GeneratedPage.of(export(), classes.catalog());
        String base = AbsorbedPage.base(generated, classes.catalog(), "BASE");
        return absorb(classes, generated, base);
    }

    private List<String> absorb(DeclaredCatalog classes, GeneratedPage generated, String base) throws IOException {
        AbsorbedPage absorbed = AbsorbedPage.of(generated, sources().text(page, page.toString()), base, classes);
        absorbed.write();
        generate(); // which refuses a page with edits
        return absorbed.summary();
    }

    private void assertSources(String proxies, String planes) {
        assertThat(file("Proxies")).hasContent(proxies);
        assertThat(file("Planes")).hasContent(planes);
        assertThat(file("Meshes")).hasContent(CATALOG);
    }

    @Test
    void aPageWithoutEditsChangesNothing() throws IOException {
        assertThat(absorb(PAGE)).isEmpty();
        assertSources(PROXIES, PLANES);
    }

    @Test
    void aNewLineBecomesAClassWhereTheLineIs() throws IOException {
        String edited =
                PAGE.replace("- [Istio]", "- [Linkerd](https://github.com/linkerd/linkerd2) - A mesh.\n- [Istio]");
        assertThat(absorb(edited)).containsExactly("Added \"Linkerd\" in \"Control planes\"");
        assertSources(PROXIES, PLANES.replace("interface Planes {\n", """
                interface Planes {

                    @Tool(title = "Linkerd", url = "https://github.com/linkerd/linkerd2", description = "A mesh.")
                    class Linkerd {}
                """));
        assertThat(page).hasContent(edited);
    }

    @Test
    void aChangedTextKeepsTheFormCommentsAndSuppressionsOfItsAnnotation() throws IOException {
        assertThat(absorb(PAGE.replace("A proxy.", "A proxy for \"services\".")))
                .containsExactly("Changed description of \"Envoy\"");
        assertSources(PROXIES.replace("\"A proxy.\"", "\"A proxy for \\\"services\\\".\""), PLANES);
    }

    @Test
    void aChangedUrlReplacesTheExpressionWithTheUrl() throws IOException {
        absorb(PAGE.replace("https://www.envoyproxy.io/", "https://envoy.example/"));
        assertSources(PROXIES.replace("url = HOME", "url = \"https://envoy.example/\""), PLANES);
    }

    @Test
    void anElementOfAListIsAddedBehindTheOthers() throws IOException {
        absorb(PAGE.replace("`proxy` `C++`", "`proxy` `C++` `CNCF`"));
        assertSources(PROXIES.replace("{\"proxy\", \"C++\"}", "{\"proxy\", \"C++\", \"CNCF\"}"), PLANES);
    }

    @Test
    void aRemovedLineRemovesItsClassAndItsComment() throws IOException {
        String edited = PAGE.replace("- [Istio](https://istio.io/) - A control plane.\n", "")
                .replace("## Control planes\n\n", "## Control planes\n");
        assertThat(absorb(edited)).contains("Removed \"Istio\"");
        assertThat(file("Planes")).content().doesNotContain("Istio").contains("interface Planes {}");
    }

    @Test
    void aMovedLineMovesItsClassWithCommentsAndReferences() throws IOException {
        String line = "- [Envoy](https://www.envoyproxy.io/) - A proxy. `proxy` `C++`\n";
        assertThat(absorb(PAGE.replace(line, "").replace("- [Istio]", line + "- [Istio]")))
                .containsExactly("Moved \"Envoy\" in \"Control planes\"");
        assertThat(file("Planes"))
                .content()
                .contains(
                        "    // The one that started it.\n    @SuppressWarnings(\"catalog:plain-http\")\n    @Tool(title");
        assertThat(file("Proxies")).content().contains("seeAlso = Planes.TheEnvoy.class", "int COUNT = 2;");
        assertThat(file("Planes")).content().contains("url = \"https://www.envoyproxy.io/\", // see above");
    }

    @Test
    void aRenamedHeadingKeepsTheClassOfTheSection() throws IOException {
        assertThat(absorb(PAGE.replace("## Control planes", "## Meshes"))).hasSize(1);
        assertSources(
                PROXIES,
                PLANES.replace("@Section(\"Control planes\")", "@Section(value = \"Meshes\", id = \"planes\")")
                        .replace(", id = \"planes\"", "")
                        .replace("value = ", ""));
    }

    @Test
    void aNewSectionGetsAFileOfItsOwn() throws IOException {
        String edited = PAGE + "\n## Gateways\n\n- [Kong](https://konghq.com/) - An API gateway.\n";
        absorb(edited);
        assertThat(folder.resolve("src/org/example/Gateways.java")).hasContent("""
                package org.example;

                import io.github.catalogkit.annotation.Resource;
                import io.github.catalogkit.annotation.Section;

                @Section("Gateways")
                interface Gateways {

                    @Resource(title = "Kong", url = "https://konghq.com/", description = "An API gateway.")
                    class Kong {}
                }
                """);
        assertThat(file("Meshes")).content().contains("sections = {Proxies.class, Planes.class, Gateways.class}");
        assertThat(page).hasContent(edited);
    }

    @Test
    void aLineBetweenAnEntryAndItsContinuationLineIsTakenAsThePageShowsIt() throws IOException {
        String wrapped = PAGE.replace("A control plane.", "A control plane\n  for meshes.");
        absorb(wrapped);
        String edited =
                wrapped.replace("\n  for meshes.", "\n  - [Linkerd](https://linkerd.io/) - A mesh\n  for meshes.");
        assertThat(absorb(edited))
                .containsExactly("Added \"Linkerd\" in \"Istio\"", "Changed description of \"Istio\"");
        assertThat(file("Planes")).content().contains("@Layout(hangingIndent = \"  \")");
        assertThat(page).hasContent(edited);
    }

    @Test
    void aFreeTextIsTakenIntoClassesThatHaveChangedToo() throws IOException {
        write("Planes", PLANES.replace("A control plane.", "The control plane of Istio."));
        DeclaredCatalog classes = classes();
        String edited = PAGE.replace("# Meshes\n", "# Meshes\n\n> Maintained by volunteers.\n");
        Files.writeString(page, edited);
        absorb(classes, GeneratedPage.of(export(), classes.catalog()), PAGE);
        assertThat(file("Meshes")).content().contains("> Maintained by volunteers.");
        assertThat(page).hasContent(edited.replace("A control plane.", "The control plane of Istio."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "awesome"})
    void editsOfAGeneratedTableOfContentsAreRefusedUnlessThereAreOthers(String style) throws IOException {
        options = Map.of("style", style);
        Files.delete(page);
        generate();
        String generated = Files.readString(page);
        String contents = generated.replace("- [Proxies](#proxies)", "- [Proxies](#proxies), also L7");
        assertThatThrownBy(() -> absorb(contents))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("README.md: the table of contents is generated from the sections:\n")
                .hasMessageEndingWith("or discard them: export again, and overwrite the page");
        assertThat(absorb(contents.replace("A router.", "An edge router.")))
                .containsExactly("Changed description of \"Traefik\"");
        assertThat(page).hasContent(generated.replace("A router.", "An edge router."));
    }

    @Test
    void editsOfTheClassesSinceThenAreKept() throws IOException {
        write("Planes", PLANES.replace("A control plane.", "The control plane of Istio."));
        DeclaredCatalog classes = classes();
        Files.writeString(page, PAGE.replace("A router.", "An edge router."));
        absorb(classes, GeneratedPage.of(export(), classes.catalog()), PAGE);
        assertSources(
                PROXIES.replace("A router.", "An edge router."),
                PLANES.replace("A control plane.", "The control plane of Istio."));
        assertThat(page)
                .hasContent(PAGE.replace("A router.", "An edge router.")
                        .replace("A control plane.", "The control plane of Istio."));
    }

    @Test
    void theSameEditInBothPlacesIsTakenOnce() throws IOException {
        write("Planes", PLANES.replace("A control plane.", "A mesh."));
        DeclaredCatalog classes = classes();
        Files.writeString(page, PAGE.replace("A control plane.", "A mesh."));
        absorb(classes, GeneratedPage.of(export(), classes.catalog()), PAGE);
        assertSources(PROXIES, PLANES.replace("A control plane.", "A mesh."));
    }

    @Test
    void aConflictIsReportedAtBothPlacesAndNothingIsWritten() throws IOException {
        String planes = PLANES.replace("A control plane.", "From the classes.");
        write("Planes", planes);
        DeclaredCatalog classes = classes();
        String edited = PAGE.replace("A control plane.", "From the page.").replace("A router.", "Another router.");
        Files.writeString(page, edited);
        assertThatThrownBy(() -> absorb(classes, GeneratedPage.of(export(), classes.catalog()), PAGE))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith(page + ":10:4: error: ")
                .hasMessageContaining("\"From the page.\" on the page, but \"From the classes.\" in the classes")
                .hasMessageContaining("Planes.java");
        assertSources(PROXIES, planes);
        assertThat(page).hasContent(edited);
    }

    @Test
    void withoutTheLastGeneratedPageNothingIsGuessed() throws IOException {
        write("Planes", PLANES.replace("A control plane.", "From the classes."));
        assertThatThrownBy(() -> absorb(PAGE.replace("A router.", "Another router.")))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("it is not known what was last generated")
                .hasMessageEndingWith("name that version of the file with BASE");
    }

    @Test
    void aPageWithWindowsLineEndingsHasNoEdits() throws IOException {
        assertThat(absorb(PAGE.replace("\n", "\r\n"))).isEmpty();
        assertSources(PROXIES, PLANES);
    }

    @Test
    void sourcesWithWindowsLineEndingsKeepThem() throws IOException {
        write("Proxies", PROXIES.replace("\n", "\r\n"));
        absorb(PAGE.replace("A router.", "Another router."));
        assertThat(Files.readString(file("Proxies")))
                .isEqualTo(PROXIES.replace("A router.", "Another router.").replace("\n", "\r\n"));
    }
}
