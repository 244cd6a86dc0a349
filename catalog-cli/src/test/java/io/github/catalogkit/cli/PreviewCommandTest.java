package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests the command preview in a process of its own. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PreviewCommandTest {

    private static final Pattern SERVING =
            Pattern.compile("Serving .*README\\.md at (http://127\\.0\\.0\\.1:\\d+/); press Ctrl-C to stop\\.");

    @TempDir
    Path folder;

    @Test
    void servesThePageAndNoticesChanges() throws Exception {
        Path page = folder.resolve("README.md");
        Files.writeString(page, "# Meshes\n");
        Process preview = preview(page);
        try (BufferedReader messages = preview.errorReader(StandardCharsets.UTF_8)) {
            Matcher serving = SERVING.matcher(messages.readLine());
            assertThat(serving.matches()).isTrue();
            URI url = URI.create(serving.group(1));
            assertThat(get(url).body()).contains("<h1 id=\"meshes\">Meshes</h1>");
            HttpResponse<Stream<String>> changes = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(url.resolve("/.catalog/changes"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofLines());
            Files.writeString(page, "# Service Meshes\n");
            try (Stream<String> events = changes.body()) {
                assertThat(events.filter(event -> event.startsWith("data: ") && !event.equals("data: 1"))
                                .findFirst())
                        .isPresent();
            }
        } finally {
            preview.destroyForcibly();
        }
    }

    @Test
    void needsAList() {
        Run run = Run.of("preview", "--port", "0", folder.resolve("none.md").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("none.md: there is no such file");
    }

    private static HttpResponse<String> get(URI url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Process preview(Path page) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "preview",
                        page.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
