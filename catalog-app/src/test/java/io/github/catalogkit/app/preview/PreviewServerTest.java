package io.github.catalogkit.app.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.source.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

    @TempDir
    Path around;

    private Path folder = Path.of("list");
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createDirectory(around.resolve("list"));
        Files.writeString(around.resolve("secret.txt"), "secret");
        server = PreviewServer.start(0, folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void servesThePage() throws IOException {
        server.show("# Meshes\n\n[Envoy](https://envoyproxy.io)\n");
        String response = get("/");
        assertThat(response)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'; img-src 'self' http: https:;")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .contains("<title>Meshes</title>");
        assertThat(Jsoup.parse(response).select("main a").attr("href")).isEqualTo("https://envoyproxy.io");
    }

    @Test
    void thePageHasNoScriptButThatOfTheServer() throws IOException {
        server.show("# </title><script>alert(1)</script> \"><img src=x onerror=alert(1)>\n\n%s</main>\n");
        Document page = Jsoup.parse(body(get("/")));
        assertThat(page.select("script").eachAttr("src")).containsExactly("/.catalog/preview.js");
        assertThat(page.select("script").html()).isEmpty();
        assertThat(page.select("[onerror]")).isEmpty();
        assertThat(page.select("main")).hasSize(1);
        assertThat(get("/.catalog/preview.js")).startsWith("HTTP/1.1 200 ").contains("EventSource");
        assertThat(get("/.catalog/preview.css")).startsWith("HTTP/1.1 200 ").contains("prefers-color-scheme: dark");
    }

    @Test
    void showsAnErrorAboveTheLastPage() throws IOException {
        server.show("# Meshes\n");
        server.showError("Meshes.java:1:1: error: <script> is not valid");
        Document broken = Jsoup.parse(body(get("/")));
        assertThat(broken.select(".error").text()).isEqualTo("Meshes.java:1:1: error: <script> is not valid");
        assertThat(broken.select("h1").text()).isEqualTo("Meshes");
        server.show("# Meshes\n");
        assertThat(Jsoup.parse(body(get("/"))).select(".error")).isEmpty();
    }

    @Test
    void tellsBrowsersThatThePageHasChanged() throws IOException {
        server.show("# Meshes\n");
        try (Socket socket = request("/.catalog/changes", "127.0.0.1:" + port());
                BufferedReader events = reader(socket)) {
            assertThat(nextEvent(events)).isEqualTo("data: 1");
            server.show("# Meshes\n");
            server.show("# Service Meshes\n");
            assertThat(nextEvent(events)).isEqualTo("data: 2");
            server.showError("wrong");
            assertThat(nextEvent(events)).isEqualTo("data: 3");
        }
        assertThat(Jsoup.parse(body(get("/"))).body().attr("data-version")).isEqualTo("3");
    }

    @Test
    void servesTheFilesBesideThePage() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.writeString(folder.resolve("images/a b.svg"), "<svg/>");
        Files.writeString(folder.resolve("page.html"), "<script>alert(1)</script>");
        assertThat(get("/images/a%20b.svg"))
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("Content-Type: image/svg+xml")
                .contains("frame-ancestors 'none'; sandbox")
                .endsWith("<svg/>");
        assertThat(get("/page.html")).containsIgnoringCase("Content-Type: text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/images/../../secret.txt",
                "/..\\secret.txt",
                "/%2e%2e%5csecret.txt",
                "//secret.txt",
                "/.git/config",
                "/%2Egit/config",
                "/images",
                "/images/",
                "/none.txt",
                "/a%00.txt",
                "/C:/secret.txt",
                "/.catalog/other"
            })
    void servesNothingElse(String path) throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "secret");
        assertThat(get(path)).doesNotContain("secret").matches("(?s)HTTP/1.1 (400|404) .*");
    }

    @Test
    void followsNoLinkOutOfTheDirectory() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "secret");
        try {
            Files.createSymbolicLink(folder.resolve("out.txt"), around.resolve("secret.txt"));
            Files.createSymbolicLink(folder.resolve("up"), around);
            Files.createSymbolicLink(folder.resolve("config.txt"), folder.resolve(".git/config"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }
        for (String path : new String[] {"/out.txt", "/up/secret.txt", "/config.txt"}) {
            assertThat(get(path)).startsWith("HTTP/1.1 404 ").doesNotContain("secret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "127.0.0.1.example.org:PORT", "localhost", "127.0.0.1:1", ""})
    void refusesOtherNamesOfTheServer(String host) throws IOException {
        server.show("# Meshes\n");
        try (Socket socket = request("/", host.replace("PORT", Integer.toString(port())))) {
            assertThat(response(socket)).startsWith("HTTP/1.1 421 ").doesNotContain("Meshes");
        }
    }

    @Test
    void refusesAPortThatIsNotFree() {
        int port = port();
        assertThatThrownBy(() -> PreviewServer.start(port, folder))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("port " + port);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void refusesAPortThatIsNotValid(int port) {
        assertThatThrownBy(() -> PreviewServer.start(port, folder))
                .isInstanceOf(UserErrorException.class)
                .hasMessage(port + " is not a valid port; write a number from 0 to 65535");
    }

    @Test
    void showsAMarkdownFileAsItIs() throws IOException {
        Path list = Files.writeString(folder.resolve("README.md"), "# Meshes\n\nNo list at all.\n");
        PreviewedPage page = PreviewedPage.of(
                TestProgram.sources().any(list, list.toString()),
                TestProgram.get().exporters(),
                "markdown",
                Map.of());
        page.showOn(server);
        assertThat(Jsoup.parse(body(get("/"))).select("main").text()).isEqualTo("Meshes No list at all.");
        assertThat(page.folder()).isEqualTo(folder.toAbsolutePath());
    }

    @Test
    void showsSourcesAsTheyAreExported() throws IOException {
        Path file = folder.resolve("Meshes.java");
        Files.writeString(file, """
                import io.github.catalogkit.annotation.*;

                @Catalog(id = "meshes", title = "<b>Meshes</b>")
                interface Meshes {}
                """);
        Source source = TestProgram.sources().any(folder, folder.toString());
        PreviewedPage page = PreviewedPage.of(source, TestProgram.get().exporters(), "markdown", Map.of());
        page.showOn(server);
        assertThat(Jsoup.parse(body(get("/"))).select("h1").text()).isEqualTo("<b>Meshes</b>");
        Files.writeString(file, Files.readString(file).replace("title", "titel"));
        assertThatThrownBy(() -> page.showOn(server))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("titel");
    }

    private static Map<String, byte[]> site(String title) {
        String page = "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n";
        return Map.of(
                "index.html", page.getBytes(StandardCharsets.UTF_8),
                "section/a.html", page.getBytes(StandardCharsets.UTF_8),
                "site.js", "run();\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void servesTheFilesOfASite() throws IOException {
        server.show(site("Meshes"));
        assertThat(get("/")).startsWith("HTTP/1.1 200 ").containsIgnoringCase("script-src 'self'");
        assertThat(Jsoup.parse(body(get("/section/a.html"))).select("h1").text())
                .isEqualTo("Meshes");
        assertThat(get("/site.js"))
                .containsIgnoringCase("Content-Type: text/javascript")
                .contains("run();");
        assertThat(get("/other.html")).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void reloadsThePagesOfASite() throws IOException {
        server.show(site("Meshes"));
        String version = Jsoup.parse(body(get("/"))).body().attr("data-version");
        assertThat(Jsoup.parse(body(get("/"))).select("script[src=/.catalog/preview.js]"))
                .hasSize(1);
        server.show(site("Meshes"));
        assertThat(Jsoup.parse(body(get("/"))).body().attr("data-version")).isEqualTo(version);
        server.show(site("Service Meshes"));
        assertThat(Jsoup.parse(body(get("/"))).body().attr("data-version")).isNotEqualTo(version);
    }

    @Test
    void showsAnErrorAboveTheSite() throws IOException {
        server.show(site("Meshes"));
        server.showError("Meshes.java:1:1: error: <script>");
        assertThat(Jsoup.parse(body(get("/"))).select(".error").text()).isEqualTo("Meshes.java:1:1: error: <script>");
    }

    @Test
    void refusesAFormatWithoutAPage() {
        Source source = TestProgram.sources().any(folder, folder.toString());
        assertThatThrownBy(() -> PreviewedPage.of(source, TestProgram.get().exporters(), "json", Map.of()))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("write --to markdown or --to site");
    }

    private int port() {
        return URI.create(server.url()).getPort();
    }

    private String get(String path) throws IOException {
        try (Socket socket = request(path, "localhost:" + port())) {
            return response(socket);
        }
    }

    private Socket request(String path, String host) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(60_000);
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String response(Socket socket) throws IOException {
        return reader(socket).lines().collect(Collectors.joining("\n"));
    }

    private static String body(String response) {
        return response.substring(response.indexOf("\n\n") + 2);
    }

    private static String nextEvent(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = events.readLine();
        }
        return String.valueOf(line);
    }
}
