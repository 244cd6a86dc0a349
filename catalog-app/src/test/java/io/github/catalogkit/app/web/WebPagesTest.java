package io.github.catalogkit.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.value.WebAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests what is read from pages of a server on this computer. */
class WebPagesTest {

    private static final String HTML = "text/html; charset=utf-8";

    private final CountDownLatch finished = new CountDownLatch(1);

    private final HttpServer server = start();

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void startTheServer() {
        server.setExecutor(task -> new Thread(task).start());
        server.start();
    }

    @AfterEach
    void stopTheServer() {
        finished.countDown();
        server.stop(0);
    }

    @Test
    void readsTitleAndDescription() {
        serve("/page", 200, HTML, """
                <!doctype html><title>
                  Kuma &amp; co
                </title><meta name="Description" content="A universal
                mesh"><p>text""", StandardCharsets.UTF_8);
        assertThat(read("/page"))
                .isEqualTo(
                        new PageDetails(Optional.of("Kuma & co"), Optional.of("A universal mesh"), Optional.empty()));
    }

    @Test
    void readsWhatIsForSocialNetworksIfThereIsNothingElse() {
        serve(
                "/page",
                200,
                HTML,
                "<meta property=og:title content=Kuma><meta property=og:description content='A mesh'>",
                StandardCharsets.UTF_8);
        assertThat(read("/page"))
                .isEqualTo(new PageDetails(Optional.of("Kuma"), Optional.of("A mesh"), Optional.empty()));
    }

    @Test
    void readsTheCharsetThatTheServerOrThePageNames() {
        Charset latin = StandardCharsets.ISO_8859_1;
        serve("/header", 200, "text/html; charset=ISO-8859-1", "<title>caf\u00e9</title>", latin);
        serve("/page", 200, "text/html", "<meta charset=iso-8859-1><title>caf\u00e9</title>", latin);
        serve(
                "/unknown",
                200,
                "text/html; charset=nonsense",
                "<meta charset=iso-8859-1><title>caf\u00e9</title>",
                latin);
        assertThat(read("/header").title()).contains("caf\u00e9");
        assertThat(read("/page").title()).contains("caf\u00e9");
        assertThat(read("/unknown").title()).contains("caf\u00e9");
    }

    @Test
    void followsRedirects() {
        server.createContext("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/new");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        serve("/new", 200, HTML, "<title>New</title>", StandardCharsets.UTF_8);
        assertThat(read("/old").title()).contains("New");
    }

    @Test
    void readsOnlyTheStartOfALongPage() {
        serve("/long", 200, HTML, "<title>Long</title>" + "x".repeat(6 << 20), StandardCharsets.UTF_8);
        assertThat(read("/long").title()).contains("Long");
    }

    @Test
    void knowsNothingOfOtherFiles() {
        serve("/file.pdf", 200, "application/pdf", "<title>no</title>", StandardCharsets.UTF_8);
        assertThat(read("/file.pdf")).isEqualTo(PageDetails.none());
    }

    @Test
    void readsARepositoryThroughTheApi() {
        serve("/repos/cilium/cilium", 200, "application/json", """
                {"id":1,"name":"cilium","owner":{"login":"cilium","name":"no"},"description":"eBPF-based networking",
                 "license":{"key":"apache-2.0","spdx_id":"Apache-2.0"},"topics":["bpf"]}""", StandardCharsets.UTF_8);
        PageDetails details =
                new PageDetails(Optional.of("cilium"), Optional.of("eBPF-based networking"), Optional.of("Apache-2.0"));
        assertThat(pages().read(WebAddress.of("https://github.com/cilium/cilium")))
                .isEqualTo(details);
        assertThat(pages().read(WebAddress.of("http://www.github.com/cilium/cilium.git#readme")))
                .isEqualTo(details);
    }

    @Test
    void aRepositoryMayHaveNoDescriptionAndAnUnknownLicense() {
        serve(
                "/repos/a/b",
                200,
                "application/json",
                "{\"name\":\"b\",\"description\":null,\"license\":{\"spdx_id\":\"NOASSERTION\"}}",
                StandardCharsets.UTF_8);
        assertThat(pages().read(WebAddress.of("https://github.com/a/b")))
                .isEqualTo(new PageDetails(Optional.of("b"), Optional.empty(), Optional.empty()));
    }

    @Test
    void reportsAnAnswerThatIsNotTheExpectedOne() {
        serve("/repos/a/b", 200, "application/json", "<html>", StandardCharsets.UTF_8);
        serve("/missing", 404, HTML, "<title>not found</title>", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> pages().read(WebAddress.of("https://github.com/a/b")))
                .isInstanceOf(UserErrorException.class)
                .hasMessage(base() + "/repos/a/b: the answer is not the JSON of a repository, so nothing was written;"
                        + " leave the page unread, or try again later");
        assertThatThrownBy(() -> read("/missing"))
                .hasMessageStartingWith(base() + "/missing: the server answered 404, so nothing was written;");
    }

    @Test
    void reportsAServerThatDoesNotAcceptConnections() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> pages().read(WebAddress.of("http://127.0.0.1:" + port + "/")))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("http://127.0.0.1:" + port
                        + "/: the server does not accept connections, so nothing was written");
    }

    @Test
    void reportsAServerThatDoesNotAnswer() {
        server.createContext("/slow", exchange -> await());
        server.createContext("/stuck", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", HTML);
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            await();
        });
        for (String path : new String[] {"/slow", "/stuck"}) {
            WebPages impatient = new WebPages(base(), Duration.ofSeconds(1));
            assertThatThrownBy(() -> impatient.read(WebAddress.of(base() + path)))
                    .isInstanceOf(UserErrorException.class)
                    .hasMessageStartingWith(base() + path + ": no answer within 1 second,");
        }
    }

    private void await() {
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private PageDetails read(String path) {
        return pages().read(WebAddress.of(base() + path));
    }

    private WebPages pages() {
        return new WebPages(base(), Duration.ofSeconds(20));
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(String path, int code, String type, String content, Charset charset) {
        byte[] bytes = content.getBytes(charset);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(code, bytes.length);
            try (var body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
    }
}
