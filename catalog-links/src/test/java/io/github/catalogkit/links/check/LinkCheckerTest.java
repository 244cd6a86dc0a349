package io.github.catalogkit.links.check;

import static io.github.catalogkit.links.check.LoopbackServer.closed;
import static io.github.catalogkit.links.check.LoopbackServer.first;
import static io.github.catalogkit.links.check.LoopbackServer.page;
import static io.github.catalogkit.links.check.LoopbackServer.redirect;
import static io.github.catalogkit.links.check.LoopbackServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.links.judge.InquirySettings;
import io.github.catalogkit.links.net.HttpNet;
import io.github.catalogkit.links.net.NetSettings;
import io.github.catalogkit.links.net.Pace;
import io.github.catalogkit.links.polite.Politeness;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to a server of this computer are checked as a program does it, in a time that does not wait. */
class LinkCheckerTest {

    private static final String ARTICLE = "<title>Guide</title><h2 id=usage>Usage</h2><p>"
            + "How packets cross the overlay network of a cluster. ".repeat(20);

    /** A time that moves on as soon as somebody waits. */
    private static final class Hurry implements Pace {

        private Instant now = Instant.parse("2026-12-01T00:00:00Z");

        @Override
        public synchronized Instant now() {
            return now;
        }

        @Override
        public synchronized void after(Duration delay, Runnable action) {
            now = now.plus(delay);
            CompletableFuture<Void> unused = CompletableFuture.runAsync(action);
        }

        @Override
        public Duration jitter(Duration time) {
            return time;
        }
    }

    private final LoopbackServer server;

    LinkCheckerTest() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Map<String, LinkResult> check(boolean allowPrivate, String... urls) {
        Map<String, LinkResult> results = new HashMap<>();
        NetSettings settings = new NetSettings("test (+https://example.org)", allowPrivate, false, Optional.empty());
        try (HttpNet net = new HttpNet(settings, Clock.systemUTC())) {
            InquirySettings patience =
                    new InquirySettings(Duration.ofSeconds(2), Duration.ofSeconds(30), Set.of(418), Map.of());
            new LinkChecker(net, new Hurry(), Politeness.usual(), patience, List.of(urls))
                    .check(result -> results.put(result.url(), result))
                    .join();
        }
        return results;
    }

    private LinkResult check(LoopbackServer.Script script) {
        String url = server.on("/docs/guide", script);
        return result(true, url);
    }

    private LinkResult result(boolean allowPrivate, String url) {
        return Optional.ofNullable(check(allowPrivate, url).get(url)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "200, OK",
        "418, OK",
        "404, DEAD",
        "410, DEAD",
        "403, BLOCKED",
        "429, BLOCKED",
        "500, FLAKY",
        "204, SUSPICIOUS",
    })
    void aStatusDecides(int code, Verdict verdict) {
        assertThat(check(status(code)).verdict()).isEqualTo(verdict);
    }

    @Test
    void aPageIsOk() {
        assertThat(check(page(ARTICLE)).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aMovedPageHasATarget() {
        server.on("/manual/guide", page(ARTICLE));
        assertThat(check(redirect(301, "../manual/guide")).target()).contains(server.url("/manual/guide"));
    }

    @Test
    void aTargetInBareUtf8IsEscaped() {
        server.on("/caf%C3%A9/guide", page(ARTICLE));
        String raw = new String("/café/guide".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(check(redirect(301, raw)).target()).contains(server.url("/caf%C3%A9/guide"));
    }

    @Test
    void aFragmentIsKeptByAMove() {
        server.on("/manual/guide", page(ARTICLE));
        String url = server.on("/old", redirect(308, "/manual/guide")) + "#usage";
        assertThat(result(true, url).target()).contains(server.url("/manual/guide#usage"));
    }

    @Test
    void aMissingPlaceIsSuspicious() {
        String url = server.on("/docs/guide", page(ARTICLE)) + "#install";
        assertThat(result(true, url).reason()).isEqualTo("the page has no place \"#install\"");
    }

    private static LoopbackServer.Script markdown(String text) {
        return (exchange, number) -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            LoopbackServer.send(exchange, 200, text.getBytes(StandardCharsets.UTF_8));
        };
    }

    @Test
    void aFragmentOfAMarkdownFileIsAHeading() {
        String url = server.on("/guide.md", markdown("# Guide\n\n## How to *use* it\n\n```\n# not a heading\n```\n"));
        assertThat(Stream.of("#how-to-use-it", "#HOW-TO-USE-IT", "#not-a-heading", "#install")
                        .map(fragment -> result(true, url + fragment).verdict()))
                .containsExactly(Verdict.OK, Verdict.OK, Verdict.SUSPICIOUS, Verdict.SUSPICIOUS);
    }

    @ParameterizedTest
    @CsvSource({
        "/o/r/blob/main/README.md, /o/r/raw/main/README.md",
        "/g/s/r/-/blob/main/README.md, /g/s/r/-/raw/main/README.md",
        "/o/r/src/branch/main/README.md, /o/r/raw/branch/main/README.md",
    })
    void aMarkdownFileOfACodeHostIsReadAsText(String path, String text) {
        String url = server.on(path, page("<title>README.md</title><script>draw()</script><div id=root>"));
        server.on(text, redirect(302, "/text"));
        server.on("/text", markdown("# Guide\n"));
        assertThat(Stream.of("#guide", "#install")
                        .map(fragment -> result(true, url + fragment).verdict()))
                .containsExactly(Verdict.OK, Verdict.SUSPICIOUS);
    }

    @Test
    void aPageIsAskedForOnceForAllItsLinks() {
        String url = server.on("/docs/guide", page(ARTICLE));
        assertThat(check(true, url, url + "#usage", url + "#top")).hasSize(3);
        assertThat(server.asked("/docs/guide")).isEqualTo(1);
    }

    @Test
    void aConnectionThatIsClosedOnceIsOk() {
        assertThat(check(first(closed(), page(ARTICLE))).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aConnectionThatIsAlwaysClosedIsFlaky() {
        assertThat(check(closed()).verdict()).isEqualTo(Verdict.FLAKY);
    }

    @Test
    void aServerThatNeverAnswersIsFlaky() {
        assertThat(check((exchange, number) -> {}).reason()).isEqualTo("the server does not answer in time");
    }

    @Test
    void aBodyWithoutAnEndIsCut() {
        assertThat(check((exchange, number) -> {
                            exchange.getResponseHeaders().set("Content-Type", "text/html");
                            exchange.sendResponseHeaders(200, 0);
                            byte[] words = ARTICLE.getBytes(StandardCharsets.UTF_8);
                            while (true) {
                                exchange.getResponseBody().write(words);
                            }
                        })
                        .verdict())
                .isEqualTo(Verdict.OK);
    }

    @Test
    void aCompressedBodyIsCut() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int count = 0; count < 200; count++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        assertThat(check((exchange, number) -> {
                            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                            LoopbackServer.send(exchange, 200, bomb.toByteArray());
                        })
                        .verdict())
                .isEqualTo(Verdict.OK);
    }

    @Test
    void aBodyThatIsNotCompressedAsItSaysIsSuspicious() {
        assertThat(check((exchange, number) -> {
                            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                            LoopbackServer.send(exchange, 200, ARTICLE.getBytes(StandardCharsets.UTF_8));
                        })
                        .verdict())
                .isEqualTo(Verdict.SUSPICIOUS);
    }

    @Test
    void aSoft404IsSuspicious() {
        String url = server.on("/docs/guide", page(ARTICLE));
        server.on(
                "/docs/no-such-page-" + Integer.toString(server.url("").hashCode() & Integer.MAX_VALUE, 36),
                page(ARTICLE));
        assertThat(result(true, url).reason()).isEqualTo("the host answers the same for a page that does not exist");
    }

    @Test
    void aNameThatDoesNotResolveDoesNotWork() {
        String url = "http://www.example.invalid/";
        assertThat(result(true, url).verdict()).isIn(Verdict.DEAD, Verdict.FLAKY);
    }

    @Test
    void aPortThatCannotBeIsDead() {
        String url = "http://127.0.0.1:99999/";
        assertThat(result(true, url).verdict()).isEqualTo(Verdict.DEAD);
    }

    @Test
    void aPrivateHostIsNotAsked() {
        String url = server.on("/docs/guide", page(ARTICLE));
        assertThat(Stream.of(
                                url,
                                "http://localhost:1/",
                                "http://[::1]:1/",
                                "http://[::ffff:127.0.0.1]:1/",
                                "http://0.0.0.0:1/")
                        .map(it -> result(false, it).verdict()))
                .containsOnly(Verdict.UNCHECKED);
        assertThat(server.asked("/docs/guide")).isZero();
    }

    @Test
    void theUserAgentHasAUrl() {
        check(page(ARTICLE));
        assertThat(server.userAgents()).isNotEmpty().allMatch(name -> name.contains("+https://"));
    }
}
