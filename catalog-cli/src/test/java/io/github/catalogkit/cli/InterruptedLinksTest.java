package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A check in a process of its own, which is ended while a server of this computer does not answer. */
class InterruptedLinksTest {

    @TempDir
    Path folder;

    private final CountDownLatch waiting = new CountDownLatch(1);
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final HttpServer server;

    InterruptedLinksTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.createContext("/", exchange -> {
            byte[] page = ("<title>Envoy</title>" + "A proxy. ".repeat(50)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.createContext("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        // A host is asked for one page after the other, so that the result of the first one is known now.
        server.createContext("/never", exchange -> waiting.countDown());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        executor.shutdownNow();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process can only be ended there without notice")
    void keepsWhatIsKnown() throws IOException, InterruptedException {
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        Files.writeString(
                folder.resolve("README.md"),
                "# Meshes\n\n- [Envoy](" + site + "/) - A proxy.\n- [Linkerd](" + site + "/never) - A mesh.\n");
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.catalogkit.cli.Main",
                        "links",
                        "README.md",
                        "--allow-private",
                        "--results",
                        "links.jsonl")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(waiting.await(60, TimeUnit.SECONDS)).as("the check runs").isTrue();
        check.destroy();
        assertThat(check.waitFor(30, TimeUnit.SECONDS)).as("the check ends").isTrue();
        assertThat(Files.readString(folder.resolve("links.jsonl")))
                .startsWith("{\"url\":\"" + site + "/\",\"verdict\":\"ok\",")
                .doesNotContain("/never");
    }
}
