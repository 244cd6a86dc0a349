package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests the command watch in a process of its own, which a signal ends. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WatchCommandTest {

    @TempDir
    Path folder;

    private Path sources = Path.of("sources");
    private Path page = Path.of("README.md");

    @BeforeEach
    void importTheList() throws IOException {
        sources = folder.resolve("sources");
        page = folder.resolve("README.md");
        Run.of("import", SampleList.in(folder), "--package", "org.example", "-o", sources.toString(), "--sources-only");
        Files.delete(page);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // which has no signals
    void exportsUntilItIsInterrupted() throws Exception {
        Process watch = watch();
        try (BufferedReader messages = watch.errorReader(StandardCharsets.UTF_8)) {
            assertThat(messages.readLine()).isEqualTo("Watching " + sources + "; press Ctrl-C to stop.");
            assertThat(next(messages)).matches(".*README.md: written \\(\\d+ ms\\)");
            edit("title = \"Linkerd\"", "title = \"Linkerd 2\"");
            assertThat(next(messages)).contains("README.md: written");
            assertThat(page).content().contains("Linkerd 2");
            edit("https://", "https//");
            List<String> problem = problem(messages);
            assertThat(problem.get(0)).startsWith("error[malformed-url]: ");
            assertThat(problem.get(problem.size() - 1)).contains("README.md: left unchanged, ");
            edit("https//", "https://");
            assertThat(next(messages)).contains("README.md: up to date");
            watch.toHandle().destroy(); // SIGTERM, which ends it as SIGINT does
            assertThat(watch.waitFor()).isEqualTo(143);
            assertThat(messages.readLine()).isNull();
        } finally {
            watch.destroyForcibly();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("sources", "README.md", ".catalog-generated");
        }
    }

    @Test
    void needsAFile() {
        Run run = Run.of("watch", sources.toString(), "--to", "markdown");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("name it with -o, such as -o README.md");
    }

    @Test
    void needsASourceThatChanges() {
        Run run = Run.of("watch", "-", "-o", page.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("standard input has no changes to wait for");
    }

    private Process watch() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "watch",
                sources.toString(),
                "-o",
                page.toString());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Returns the next line with the name of the page. */
    private static String next(BufferedReader messages) throws IOException {
        List<String> lines = problem(messages);
        return lines.get(lines.size() - 1);
    }

    private static List<String> problem(BufferedReader messages) throws IOException {
        List<String> lines = new ArrayList<>();
        do {
            lines.add(messages.readLine());
        } while (!lines.get(lines.size() - 1).contains("README.md: "));
        return lines;
    }

    /** Replaces a text in a source, as an editor that saves by renaming. */
    private void edit(String text, String replacement) throws IOException {
        Path file = sources.resolve("org/example/ServiceMeshes.java");
        Path draft = Files.writeString(
                folder.resolve("draft"), Files.readString(file).replace(text, replacement));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
