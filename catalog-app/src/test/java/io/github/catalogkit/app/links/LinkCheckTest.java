package io.github.catalogkit.app.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.links.LinkOptions.Memory;
import io.github.catalogkit.app.links.LinkOptions.Requests;
import io.github.catalogkit.app.links.LinkOptions.Selection;
import io.github.catalogkit.app.links.LinkOptions.Services;
import io.github.catalogkit.app.lint.Lint;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.ResultsFile;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.problem.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Most tests report what a results file says, so that they need no network. */
class LinkCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    private static final String README = """
            # Meshes

            - [Envoy](https://example.org/a) - A proxy, see [more](https://example.org/a/more).
            - [Linkerd](https://example.org/gone) - A mesh.
            - [Istio](http://example.org/plain) - A mesh.
            - [Consul](https://github.com/old/consul) - A mesh.
            """;

    @TempDir
    Path folder;

    private static LinkResult result(String url, Verdict verdict, String reason, String target, String... advice) {
        return LinkResult.of(
                        url,
                        verdict,
                        reason,
                        Optional.of(target).filter(text -> !text.isEmpty()),
                        List.of(advice),
                        TODAY)
                .after(Optional.empty(), 1);
    }

    private static final List<LinkResult> KNOWN = List.of(
            result("https://example.org/a", Verdict.MOVED, "moved", "https://example.org/b"),
            result("https://example.org/a/more", Verdict.OK, "", ""),
            result(
                    "https://example.org/gone",
                    Verdict.DEAD,
                    "the server answers 404",
                    "",
                    "copy=https://archive.example/gone"),
            result("http://example.org/plain", Verdict.OK, "", "", "https"),
            result("https://github.com/old/consul", Verdict.OK, "", "", "archived"));

    private LinkOptions options(Selection selection) throws IOException {
        Path results = folder.resolve("links.jsonl");
        Files.write(results, ResultsFile.write(KNOWN));
        return new LinkOptions(
                new Memory(Optional.of(results), 7, 2),
                selection,
                Requests.usual(),
                Services.usual(),
                List.of(),
                Map.of());
    }

    private static Selection offline(List<String> only, List<String> exclude, Optional<String> since) {
        return new Selection(only, exclude, since, Optional.empty(), true);
    }

    private LinkCheck offline() throws IOException {
        return new LinkCheck(options(offline(List.of(), List.of(), Optional.empty())), CLOCK);
    }

    private Source readme(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("README.md"), text);
        return TestProgram.sources().any(file, file.toString());
    }

    private static List<String> problems(LinkReport report) {
        return report.problems().problems().stream()
                .map(problem ->
                        problem.code() + " " + problem.location().toString().replaceAll(".*README.md:", ""))
                .toList();
    }

    private static LinkReport check(LinkCheck check, Source source) {
        return check.check(source, progress -> {});
    }

    @Test
    void reportsEachLinkAtItsPlace() throws IOException {
        assertThat(problems(check(offline(), readme(README))))
                .containsExactly("moved-link 3:11", "dead-link 4:13", "https-link 5:11", "archived-upstream 6:12");
    }

    @Test
    void onlyDeadLinksAreErrors() throws IOException {
        assertThat(check(offline(), readme(README)).problems().problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly("dead-link");
    }

    @Test
    void fixesWriteWhereAPageIs() throws IOException {
        Source source = readme(README);
        LinkReport fixed = offline().fix(source, check(offline(), source), false);
        Lint.write(fixed.problems());
        assertThat(Files.readString(folder.resolve("README.md")))
                .isEqualTo(README.replace("(https://example.org/a)", "(https://example.org/b)")
                        .replace("http://example.org/plain", "https://example.org/plain"));
    }

    @Test
    void suggestedFixesWriteACopyOfADeadPage() throws IOException {
        Source source = readme(README);
        LinkReport fixed = offline().fix(source, check(offline(), source), true);
        assertThat(fixed.problems().difference()).contains("+- [Linkerd](https://archive.example/gone) - A mesh.");
    }

    @Test
    void aUrlThatStartsLikeAnotherIsNotChanged() throws IOException {
        Source source = readme("# Meshes\n\n- [More](https://example.org/a/more) - See [it](https://example.org/a).\n");
        LinkReport fixed = offline().fix(source, check(offline(), source), false);
        assertThat(fixed.problems().difference())
                .contains("+- [More](https://example.org/a/more) - See [it](https://example.org/b).");
    }

    @Test
    void aReferenceIsFixedInItsDefinition() throws IOException {
        Source source = readme("# Meshes\n\n- [Envoy][envoy] - A proxy.\n\n[envoy]: https://example.org/a\n");
        LinkReport fixed = offline().fix(source, check(offline(), source), false);
        assertThat(fixed.problems().difference()).contains("+[envoy]: https://example.org/b");
    }

    @Test
    void fixesChangeJavaSources() throws IOException {
        Path file = folder.resolve("Meshes.java");
        String java = """
                import io.github.catalogkit.annotation.Catalog;
                import io.github.catalogkit.annotation.Section;
                import io.github.catalogkit.annotation.Tool;

                @Catalog(id = "meshes", title = "Meshes")
                interface Meshes {

                    @Section("Proxies")
                    interface Proxies {

                        @Tool(title = "Envoy", url = "https://example.org/a", description = "A proxy.")
                        class Envoy {}

                        @SuppressWarnings("catalog:dead-link")
                        @Tool(title = "Linkerd", url = "https://example.org/gone", description = "A mesh.")
                        class Linkerd {}
                    }
                }
                """;
        Files.writeString(file, java);
        Source source = TestProgram.sources().any(file, file.toString());
        LinkReport fixed = offline().fix(source, check(offline(), source), true);
        Lint.write(fixed.problems());
        assertThat(Files.readString(file))
                .isEqualTo(java.replace("https://example.org/a\"", "https://example.org/b\""));
        assertThat(source.problems(List.of())).isEmpty();
    }

    private static final String MESHES = """
            import io.github.catalogkit.annotation.Catalog;
            import io.github.catalogkit.annotation.Section;
            import io.github.catalogkit.annotation.Tool;

            @Catalog(id = "meshes", title = "Meshes")
            interface Meshes {

                @Section("Proxies")
                interface Proxies {

                    @Tool(title = "Envoy", url = "https://example.org/gone")
                    class Envoy {}

                    @Tool(
                            title = "Consul",
                            url = "https://github.com/old/consul",
                            description = "A mesh.")
                    class Consul {}
                }
            }
            """;

    private String fixed(LinkResult... known) throws IOException {
        Path file = Files.writeString(folder.resolve("Meshes.java"), MESHES);
        LinkOptions usual = options(offline(List.of(), List.of(), Optional.empty()));
        Files.write(folder.resolve("links.jsonl"), ResultsFile.write(List.of(known)));
        LinkCheck check = new LinkCheck(usual, CLOCK);
        Source source = TestProgram.sources().any(file, file.toString());
        LinkReport report = check(check, source);
        Lint.write(check.fix(source, report, true).problems());
        assertThat(source.problems(List.of())).filteredOn(Problem::isError).isEmpty();
        assertThat(check.fix(source, report, true).problems().fixed()).isZero();
        return Files.readString(file);
    }

    private static final String STATUS_IMPORT = """
            import io.github.catalogkit.annotation.Tool;
            import io.github.catalogkit.vocabulary.Status;
            """;

    @Test
    void anArchivedRepositoryMakesItsEntryArchived() throws IOException {
        assertThat(fixed(result(
                        "https://github.com/old/consul",
                        Verdict.OK,
                        "",
                        "",
                        "archived",
                        "archived-since=2024-02-03",
                        "license=MPL-2.0")))
                .isEqualTo(MESHES.replace("import io.github.catalogkit.annotation.Tool;\n", STATUS_IMPORT)
                        .replace("description = \"A mesh.\")", """
                                description = "A mesh.",
                                                status = Status.ARCHIVED,
                                                statusSince = "2024-02-03",
                                                license = "MPL-2.0")\
                                """));
    }

    @Test
    void aDeadPageWithoutACopyMakesItsEntryArchived() throws IOException {
        assertThat(fixed(result("https://example.org/gone", Verdict.DEAD, "the server answers 404", "")))
                .isEqualTo(MESHES.replace("import io.github.catalogkit.annotation.Tool;\n", STATUS_IMPORT)
                        .replace("/gone\")", "/gone\", status = Status.ARCHIVED, statusSince = \"2026-12-01\")"));
    }

    @Test
    void aRenamedRepositoryIsWrittenWithItsName() throws IOException {
        assertThat(fixed(result(
                        "https://github.com/old/consul",
                        Verdict.MOVED,
                        "",
                        "https://github.com/new/consul",
                        "renamed")))
                .isEqualTo(MESHES.replace("old/consul", "new/consul"));
    }

    @Test
    void aRepositoryIsStaleFromTheChosenAge() throws IOException {
        LinkOptions usual = options(offline(List.of(), List.of(), Optional.empty()));
        Files.write(
                folder.resolve("links.jsonl"),
                ResultsFile.write(
                        List.of(result("https://github.com/old/consul", Verdict.OK, "", "", "pushed=2026-10-01"))));
        assertThat(List.of("stale=warning", "stale=warning:60", "stale=warning:90"))
                .map(rule -> problems(check(
                        new LinkCheck(
                                new LinkOptions(
                                        usual.memory(),
                                        usual.selection(),
                                        usual.requests(),
                                        usual.services(),
                                        Lint.of(List.of(rule), TestProgram.SETTINGS)
                                                .settings(),
                                        Map.of()),
                                CLOCK),
                        readme(README))))
                .containsExactly(List.of(), List.of("stale 6:12"), List.of());
    }

    @Test
    void aProblemIsSuppressedInMarkdown() throws IOException {
        Source source = readme(
                "# Meshes\n\n<!-- catalog-ignore: dead-link -->\n- [Linkerd](https://example.org/gone) - A mesh.\n");
        assertThat(problems(check(offline(), source))).isEmpty();
        assertThat(source.problems(List.of())).extracting(Problem::code).doesNotContain("unused-suppression");
    }

    @Test
    void aCatalogSetsTheSeverity() throws IOException {
        LinkOptions usual = options(offline(List.of(), List.of(), Optional.empty()));
        LinkOptions options = new LinkOptions(
                usual.memory(),
                usual.selection(),
                usual.requests(),
                usual.services(),
                Lint.of(List.of("dead-link=off"), TestProgram.SETTINGS).settings(),
                Map.of());
        assertThat(problems(check(new LinkCheck(options, CLOCK), readme(README))))
                .doesNotContain("dead-link 4:13");
    }

    @Test
    void reportsOnlyTheChosenVerdicts() throws IOException {
        LinkOptions options = options(offline(List.of("dead"), List.of(), Optional.empty()));
        assertThat(problems(check(new LinkCheck(options, CLOCK), readme(README))))
                .containsExactly("dead-link 4:13");
    }

    @Test
    void excludesUrlsByExpressions() throws IOException {
        LinkOptions options = options(offline(List.of(), List.of("gone$", "^http:"), Optional.empty()));
        assertThat(problems(check(new LinkCheck(options, CLOCK), readme(README))))
                .containsExactly("moved-link 3:11", "archived-upstream 6:12");
    }

    @Test
    void aListHasItsOwnSettings() throws IOException {
        Files.writeString(folder.resolve(".catalog-links"), "# not ours\n\nexclude gone$\nexclude ^http:\n");
        assertThat(problems(check(offline(), readme(README))))
                .containsExactly("moved-link 3:11", "archived-upstream 6:12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"include x", "accept many", "exclude (", "host-rate example.org", "header example.org"})
    void aWrongSettingIsAnErrorOfTheRequest(String line) throws IOException {
        Files.writeString(folder.resolve(".catalog-links"), line + "\n");
        LinkOptions usual = options(Selection.all());
        LinkCheck check = new LinkCheck(
                new LinkOptions(
                        new Memory(Optional.empty(), 7, 2),
                        usual.selection(),
                        usual.requests(),
                        new Services("none", Optional.of(false), List.of()),
                        List.of(),
                        Map.of()),
                CLOCK);
        Source source = readme("# Meshes\n\n- [Envoy](http://127.0.0.1:1/) - A proxy.\n");
        assertThatThrownBy(() -> check(check, source))
                .isInstanceOfSatisfying(
                        UserErrorException.class,
                        error -> assertThat(error.isRequest()).isTrue());
    }

    @Test
    void checksOnlyLinksThatARevisionDoesNotHave() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("README.md"), README.replace("https://example.org/gone", "other"));
        for (String command :
                List.of("init -q", "add README.md", "-c user.name=x -c user.email=x@example.org commit -qm x")) {
            List<String> words = new ArrayList<>(List.of("git", "-C", folder.toString()));
            words.addAll(List.of(command.split(" ")));
            assertThat(new ProcessBuilder(words).start().waitFor()).isZero();
        }
        LinkOptions options = options(offline(List.of(), List.of(), Optional.of("HEAD")));
        assertThat(problems(check(new LinkCheck(options, CLOCK), readme(README))))
                .containsExactly("dead-link 4:13");
    }

    @Test
    void checksOnlyLinksThatAnotherListDoesNotHave() throws IOException {
        Path old = Files.writeString(folder.resolve("old.md"), README.replace("https://example.org/gone", "other"));
        LinkOptions options = options(offline(List.of(), List.of(), Optional.of(old.toString())));
        assertThat(problems(check(new LinkCheck(options, CLOCK), readme(README))))
                .containsExactly("dead-link 4:13");
    }

    @Test
    void allPartsTogetherHaveAllLinksOnce() throws IOException {
        AtomicInteger links = new AtomicInteger();
        for (int part = 1; part <= 3; part++) {
            Selection selection = new Selection(List.of(), List.of(), Optional.empty(), Optional.of(part + "/3"), true);
            links.addAndGet(check(new LinkCheck(options(selection), CLOCK), readme(README))
                    .results()
                    .size());
        }
        assertThat(links).hasValue(5);
    }

    @Test
    void anInvalidOptionIsAnErrorOfTheRequest() throws IOException {
        Source source = readme(README);
        for (Selection selection : List.of(
                offline(List.of("gone"), List.of(), Optional.empty()),
                offline(List.of(), List.of("("), Optional.empty()),
                offline(List.of(), List.of(), Optional.of("no-such-revision")),
                new Selection(List.of(), List.of(), Optional.empty(), Optional.of("3/2"), true))) {
            assertThatThrownBy(() -> check(new LinkCheck(options(selection), CLOCK), source))
                    .isInstanceOfSatisfying(
                            UserErrorException.class,
                            error -> assertThat(error.isRequest()).isTrue());
        }
    }

    @Test
    void asksOnceForALinkThatWorksAndRemembersIt() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] page = ("<title>Envoy</title><p>" + "words of a page ".repeat(50)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            LinkOptions options = new LinkOptions(
                    new Memory(Optional.of(folder.resolve("new.jsonl")), 7, 2),
                    Selection.all(),
                    new Requests(
                            Duration.ofSeconds(5),
                            8,
                            2,
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            List.of(),
                            false,
                            true),
                    new Services("none", Optional.of(false), List.of()),
                    List.of(),
                    Map.of());
            Source source = readme("# Meshes\n\n- [Envoy](http://127.0.0.1:"
                    + server.getAddress().getPort() + "/) - A proxy.\n");
            assertThat(check(new LinkCheck(options, CLOCK), source).summary()).isEqualTo("1 link (1 asked): 1 ok");
            assertThat(check(new LinkCheck(options, CLOCK), source).summary()).isEqualTo("1 link (0 asked): 1 ok");
            assertThat(asked).hasValue(1);
        } finally {
            server.stop(0);
        }
    }
}
