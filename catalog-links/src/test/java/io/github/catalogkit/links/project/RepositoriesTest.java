package io.github.catalogkit.links.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.links.check.LoopbackServer;
import io.github.catalogkit.links.check.LoopbackServer.Script;
import io.github.catalogkit.links.check.RealPace;
import io.github.catalogkit.links.net.HttpNet;
import io.github.catalogkit.links.net.NetSettings;
import io.github.catalogkit.links.polite.PoliteNet;
import io.github.catalogkit.links.polite.Politeness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** APIs of code hosts are servers of this computer. */
class RepositoriesTest {

    private static final String SITE = "https://code.example.org";

    private static final Repository KNOWN = new Repository(
            SITE + "/o/a",
            true,
            Optional.of("2024-02-03"),
            Optional.of("2023-01-01"),
            Optional.of("MIT"),
            Optional.of("\"v1\""));

    private final LoopbackServer server;
    private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());

    RepositoriesTest() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Script json(String text, String... headers) {
        return (exchange, number) -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            for (int index = 0; index < headers.length; index += 2) {
                exchange.getResponseHeaders().set(headers[index], headers[index + 1]);
            }
            LoopbackServer.send(exchange, 200, text.getBytes(StandardCharsets.UTF_8));
        };
    }

    private CodeHost host(String api, String... token) {
        return new CodeHost(
                SITE,
                server.url(api),
                Optional.of(token).filter(it -> it.length > 0).map(it -> it[0]));
    }

    /** Asks for repositories one after the other. */
    private List<Optional<Repository>> find(CodeHost host, Optional<Repository> before, String... names) {
        NetSettings settings = new NetSettings("test (+https://example.org)", true, false, Optional.empty());
        List<String> urls =
                List.of(names).stream().map(name -> SITE + "/" + name).toList();
        try (HttpNet http = new HttpNet(settings, Clock.systemUTC());
                RealPace pace = new RealPace()) {
            PoliteNet net = new PoliteNet(http, pace, Politeness.usual(), Map.of());
            Repositories repositories = new Repositories(List.of(host), net, urls);
            List<Optional<Repository>> found = new ArrayList<>();
            for (String url : urls) {
                found.add(repositories.find(url, before).join());
            }
            return found;
        }
    }

    @Test
    void githubSaysThatARepositoryIsArchived() {
        server.on("/repos/o/a", json("""
                        {"html_url": "https://code.example.org/o/a", "archived": true, "pushed_at": "2023-01-01T10:00:00Z",
                         "license": {"spdx_id": "MIT"}, "owner": {"html_url": "https://code.example.org/o"}}
                        """, "ETag", "\"v1\""));
        assertThat(find(host(""), Optional.empty(), "o/a"))
                .containsExactly(Optional.of(new Repository(
                        SITE + "/o/a",
                        true,
                        Optional.empty(),
                        Optional.of("2023-01-01"),
                        Optional.of("MIT"),
                        Optional.of("\"v1\""))));
    }

    @Test
    void giteaSaysSinceWhenARepositoryIsArchived() {
        server.on("/api/v1/repos/o/a", json("""
                        {"html_url": "https://code.example.org/o/a", "archived": true, "archived_at": "2024-02-03T00:00:00Z"}
                        """));
        server.on("/api/v1/repos/o/b", json("""
                        {"html_url": "https://code.example.org/o/b", "archived": false, "archived_at": "1970-01-01T00:00:00Z"}
                        """));
        assertThat(find(host("/api/v1"), Optional.empty(), "o/a", "o/b"))
                .map(found -> found.flatMap(Repository::archivedSince))
                .containsExactly(Optional.of("2024-02-03"), Optional.empty());
    }

    @Test
    void gitlabHasGroupsInGroups() {
        server.on("/api/v4/projects/o%2Fgroup%2Fa", json("""
                        {"web_url": "https://code.example.org/o/group/a", "archived": true, "last_activity_at": "2023-01-01T10:00:00Z"}
                        """));
        assertThat(find(host("/api/v4"), Optional.empty(), "o/group/a"))
                .map(found -> found.map(Repository::advice))
                .containsExactly(Optional.of(List.of("archived", "pushed=2023-01-01")));
    }

    @Test
    void aRenamedRepositoryIsFoundByItsOldName() {
        server.on("/repos/o/a", LoopbackServer.redirect(301, "/repositories/1"));
        server.on("/repositories/1", json("{\"html_url\": \"https://code.example.org/o/b\"}"));
        assertThat(find(host(""), Optional.empty(), "o/a"))
                .map(found -> found.map(Repository::url))
                .containsExactly(Optional.of(SITE + "/o/b"));
    }

    @Test
    void whatHasNotChangedIsNotSaidAgain() {
        List<String> versions = new ArrayList<>();
        server.on("/repos/o/a", (exchange, number) -> {
            versions.add(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        });
        assertThat(find(host(""), Optional.of(KNOWN), "o/a")).containsExactly(Optional.of(KNOWN));
        assertThat(versions).containsExactly("\"v1\"");
    }

    @Test
    void aTokenAsksForManyAtOnce() {
        server.on("/graphql", json("""
                        {"data": {
                          "r0": {"url": "https://code.example.org/o/a", "isArchived": true, "archivedAt": "2024-02-03T00:00:00Z",
                                 "pushedAt": "2023-01-01T10:00:00Z", "licenseInfo": {"spdxId": "MIT"}},
                          "r1": null,
                          "r2": {"url": "https://code.example.org/o/new", "isArchived": false, "licenseInfo": null}},
                         "errors": [{"type": "NOT_FOUND", "path": ["r1"]}]}
                        """));
        assertThat(find(host("", "secret"), Optional.empty(), "o/a", "o/gone", "o/old"))
                .map(found -> found.map(Repository::advice))
                .containsExactly(
                        Optional.of(
                                List.of("archived", "archived-since=2024-02-03", "license=MIT", "pushed=2023-01-01")),
                        Optional.empty(),
                        Optional.of(List.of()));
        assertThat(server.asked("/graphql")).isEqualTo(1);
        assertThat(bodies)
                .singleElement()
                .asString()
                .startsWith("{\"query\": \"query { r0: repository(owner: \\\"o\\\", name: \\\"a\\\") {...known} r1: ");
    }

    @Test
    void manyAreAskedForInParts() {
        server.on("/graphql", json("{\"data\": {}, \"errors\": [{\"type\": \"NOT_FOUND\"}]}"));
        String[] names =
                IntStream.range(0, 120).mapToObj(index -> "o/r" + index).toArray(String[]::new);
        find(new CodeHost(SITE, server.url(""), Optional.of("secret")), Optional.empty(), names);
        assertThat(server.asked("/graphql")).isEqualTo(3);
    }

    @Test
    void aHostIsNotAskedAfterItsLimit() {
        server.on("/repos/o/a", json("{\"html_url\": \"https://code.example.org/o/a\"}", "X-RateLimit-Remaining", "0"));
        assertThat(find(host(""), Optional.of(KNOWN), "o/a", "o/b"))
                .map(found -> found.map(Repository::archived))
                .containsExactly(Optional.of(false), Optional.of(true));
        assertThat(server.asked("/repos/o/b")).isZero();
    }

    @Test
    void aPageWithinARepositoryIsNotARepository() {
        assertThat(List.of("/o/a/issues", "/orgs/o", "/o", "/o/a.git", "/o/a/"))
                .filteredOn(path -> host("").repository(SITE + path).isPresent())
                .containsExactly("/o/a.git", "/o/a/");
        assertThat(host("/api/v4").repository(SITE + "/o/a/-/issues")).isEmpty();
    }
}
