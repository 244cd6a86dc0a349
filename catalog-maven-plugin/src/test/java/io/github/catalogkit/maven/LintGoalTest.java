package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.testkit.CompiledCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintGoalTest {

    private static final String LIST = """
            # Meshes

            ## Proxies

            - [Envoy](https://envoyproxy.io/) - cloud-native proxy
            - [Linkerd](http://linkerd.io/) - a transparent proxy
            """;

    @TempDir
    Path folder;

    private final RecordedLog log = new RecordedLog();
    private final LintMojo lint = new LintMojo();

    @BeforeEach
    void makeTheProject() throws ReflectiveOperationException {
        MojoParameters.set(lint, "root", folder.toFile());
        lint.setLog(log);
    }

    @Test
    void checksAListAndReportsLocations() throws Exception {
        checks("README.md", LIST);
        lint.execute();
        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().get(0))
                .startsWith("[WARNING] README.md:6:13: warning: ")
                .endsWith(" [plain-http]");
        assertThat(log.lines().get(1)).isEqualTo("README.md: 0 errors, 1 warning");
    }

    @Test
    void checksTheCatalogOfTheProjectByDefault() throws Exception {
        checksTheCatalog("http://linkerd.io/");
        lint.execute();
        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().get(0))
                .startsWith("[WARNING] meshes: warning: linkerd (url): ")
                .endsWith(" [plain-http]");
        assertThat(log.lines().get(1)).isEqualTo("meshes: 0 errors, 1 warning");
    }

    @Test
    void checksTheSourcesOfTheProjectWithLocationsAndSuppressions() throws Exception {
        checksTheCatalog("http://linkerd.io/");
        declares("meshes", "");
        lint.execute();
        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().get(0))
                .startsWith("[WARNING] src/org/example/List.java:7:40: warning: the URL ")
                .endsWith(" [plain-http]");
        assertThat(log.lines().get(1)).isEqualTo("src: 0 errors, 1 warning");
        log.lines().clear();
        declares("meshes", "@SuppressWarnings(\"catalog:plain-http\") ");
        MojoParameters.set(lint, "strict", true);
        lint.execute();
        assertThat(log.lines()).containsExactly("src: 0 errors, 0 warnings");
    }

    @Test
    void checksTheClassesIfTheSourcesDeclareAnotherCatalogOrDoNotCompile() throws Exception {
        checksTheCatalog("http://linkerd.io/");
        MojoParameters.set(lint, "catalog", "meshes");
        declares("others", "");
        lint.execute();
        assertThat(log.lines()).first().asString().startsWith("[WARNING] meshes: warning: linkerd (url): ");
        log.lines().clear();
        declares("meshes", "@Missing ");
        lint.execute();
        assertThat(log.lines()).first().asString().startsWith("[WARNING] meshes: warning: linkerd (url): ");
    }

    @Test
    void skipsAProjectWithPomPackagingUnlessListsAreGiven() throws Exception {
        MojoParameters.set(lint, "packaging", "pom");
        MojoParameters.set(lint, "pom", folder.resolve("pom.xml").toFile());
        lint.execute();
        assertThat(log.lines()).containsExactly("Skipped, as a project of packaging pom has no classes.");
        log.lines().clear();
        checks("README.md", LIST);
        lint.execute();
        assertThat(log.lines()).endsWith("README.md: 0 errors, 1 warning");
    }

    @Test
    void anErrorFailsTheBuild() throws Exception {
        checks("README.md", LIST.replace("(https://envoyproxy", "(- https://envoyproxy"));
        assertThatThrownBy(lint::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "1 error, 1 warning, 1 fixable: fix the problems above, or set the severity of a rule in <rules>,"
                                + " such as plain-http=off");
        assertThat(log.lines()).first().asString().startsWith("[ERROR] README.md:5:11: error: ");
    }

    @Test
    void aWarningFailsTheBuildIfStrict() throws Exception {
        checks("README.md", LIST);
        MojoParameters.set(lint, "strict", true);
        assertThatThrownBy(lint::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("0 errors, 1 warning, and <strict> allows none: ");
    }

    @Test
    void appliesTheSeverityThatTheProjectSets() throws Exception {
        checks("README.md", LIST);
        MojoParameters.set(lint, "strict", true);
        MojoParameters.set(lint, "rules", List.of("plain-http=off"));
        assertThatCode(lint::execute).doesNotThrowAnyException();
        assertThat(log.lines()).containsExactly("README.md: 0 errors, 0 warnings");
    }

    @Test
    void rejectsAnUnknownRule() throws Exception {
        checks("README.md", LIST);
        MojoParameters.set(lint, "rules", List.of("plain-htp=off"));
        assertThatThrownBy(lint::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<rules> \"plain-htp=off\" is not a rule setting: there is no rule \"plain-htp\"; did you"
                        + " mean \"plain-http\"?");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void reportsATextWithoutAListAsAnError() throws Exception {
        checks("README.md", "Hello\n");
        assertThatThrownBy(lint::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines())
                .first()
                .asString()
                .startsWith("[ERROR] README.md: error: there is no list")
                .endsWith(" [unreadable]");
    }

    @Test
    void infersTheFormatFromTheFileExtensionUnlessConfigured() throws Exception {
        checks("list.text", LIST);
        assertThatThrownBy(lint::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "the name \"list.text\" does not imply a format; set it with <from> or -Dcatalog.from: json,"
                                + " markdown");
        MojoParameters.set(lint, "from", "markdown");
        lint.execute();
        assertThat(log.lines()).endsWith("list.text: 0 errors, 1 warning");
    }

    @Test
    void rejectsAnUnknownFormat() throws Exception {
        checks("README.md", LIST);
        MojoParameters.set(lint, "from", "docx");
        assertThatThrownBy(lint::execute)
                .hasMessage("there is no reader for the format \"docx\"; write one of json, markdown");
    }

    @Test
    void reportsMissingFile() throws Exception {
        MojoParameters.set(lint, "lists", List.of(folder.resolve("LIST.md").toFile()));
        assertThatThrownBy(lint::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("LIST.md: there is no such file");
    }

    @Test
    void lintIsSkippedWithTheTests() throws MojoFailureException, ReflectiveOperationException {
        MojoParameters.set(lint, "skipTests", true);
        lint.execute();
        assertThat(log.lines()).containsExactly("Skipped, as the tests are.");
    }

    private void checks(String name, String text) throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(folder.resolve(name), text);
        MojoParameters.set(lint, "lists", List.of(file.toFile()));
    }

    private void declares(String id, String annotations) throws IOException, ReflectiveOperationException {
        Path sources = folder.resolve("src");
        Files.createDirectories(sources.resolve("org/example"));
        Files.writeString(sources.resolve("org/example/List.java"), """
                package org.example;
                import io.github.catalogkit.annotation.*;
                @Catalog(id = "%s", title = "Meshes")
                interface List {
                    @Section("All")
                    interface All {
                        %s@Tool(title = "Linkerd", url = "http://linkerd.io/")
                        class Linkerd {}
                    }
                }
                """.formatted(id, annotations));
        MojoParameters.set(lint, "sourceRoots", List.of(sources.toString()));
    }

    private void checksTheCatalog(String address) throws Exception {
        Path classes = CompiledCatalog.in(
                folder,
                "meshes",
                "Meshes",
                "Section.of(\"all\", \"All\", Tool.of(EntryDetails.of(\"linkerd\", \"Linkerd\").url(\"" + address
                        + "\").build()))");
        MojoParameters.set(lint, "classes", classes.toFile());
    }
}
