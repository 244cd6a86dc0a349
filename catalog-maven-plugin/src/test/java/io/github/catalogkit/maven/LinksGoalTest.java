package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links lead to a server of this computer, which has one page and knows where another one is. */
class LinksGoalTest {

    @TempDir
    Path folder;

    private final RecordedLog log = new RecordedLog();
    private final LinksMojo links = new LinksMojo();
    private final HttpServer server;
    private final String site;

    LinksGoalTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            boolean moved = exchange.getRequestURI().getPath().equals("/old/envoy");
            boolean found = exchange.getRequestURI().getPath().equals("/new/envoy");
            exchange.getResponseHeaders().set("Location", "/new/envoy");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            byte[] page = ("<title>Envoy</title>" + "A proxy. ".repeat(50)).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(moved ? 301 : found ? 200 : 404, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @BeforeEach
    void makeTheProject() throws ReflectiveOperationException {
        MojoParameters.set(links, "root", folder.toFile());
        MojoParameters.set(links, "allowPrivate", true);
        MojoParameters.set(links, "archive", "none");
        MojoParameters.set(links, "projects", false);
        links.setLog(log);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Path list(String path) throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(
                folder.resolve("README.md"), "# Meshes\n\n- [Envoy](" + site + path + ") - A proxy.\n");
        MojoParameters.set(links, "lists", List.of(file.toFile()));
        return file;
    }

    @Test
    void aDeadLinkFailsTheBuild() throws Exception {
        list("/gone/envoy");
        assertThatThrownBy(links::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 error, 0 warnings: fix the links above, ");
        assertThat(log.lines()).first().isEqualTo("README.md: 1 link (1 asked): 1 dead");
        assertThat(log.lines()).anyMatch(line -> line.startsWith("[ERROR] README.md:3:11: error: the link "));
    }

    @Test
    void theSeverityOfADeadLinkCanBeSet() throws Exception {
        list("/gone/envoy");
        MojoParameters.set(links, "rules", List.of("dead-link=warning"));
        links.execute();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("[WARNING] README.md:3:11: warning: the link "));
    }

    @Test
    void aLinkThatHasMovedIsFixed() throws Exception {
        Path file = list("/old/envoy");
        MojoParameters.set(links, "fix", "safe");
        MojoParameters.set(links, "strict", true);
        links.execute();
        assertThat(Files.readString(file)).contains("(" + site + "/new/envoy)");
    }

    @Test
    void theResultsAreKept() throws Exception {
        list("/new/envoy");
        Path results = folder.resolve("links.jsonl");
        MojoParameters.set(links, "results", results.toFile());
        links.execute();
        links.execute();
        assertThat(Files.readString(results)).startsWith("{\"url\":\"" + site + "/new/envoy\",\"verdict\":\"ok\",");
        assertThat(log.lines())
                .containsSequence("README.md: 1 link (1 asked): 1 ok", "README.md: 1 link (0 asked): 1 ok");
    }
}
