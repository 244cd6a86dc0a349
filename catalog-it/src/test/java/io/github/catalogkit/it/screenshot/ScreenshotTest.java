package io.github.catalogkit.it.screenshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screenshot of the README shows what the commands print; {@code -Dcatalog.docs.write} writes it. */
class ScreenshotTest {

    private static final Path LIST = Path.of("../examples/my-first-list/README.md");
    private static final Path SCREENSHOT = Path.of("../docs/img/lint.svg");

    @TempDir
    private Path folder;

    @Test
    void showsTheOutputOfLintAndTheList() throws Exception {
        String list = Files.readString(LIST);
        Path broken = folder.resolve("README.md");
        Files.writeString(
                broken, list.replace("(https://linkerd", "(- https://linkerd").replace("(#software", "(#sotfware"));

        Window terminal = new Terminal()
                .show("catalog lint README.md", catalog("lint", "README.md"))
                .show("catalog lint README.md --fix", catalog("lint", "README.md", "--fix"))
                .window("Terminal");
        assertThat(broken).hasContent(list);

        String svg = new Screenshot(
                        "catalog lint reports two problems of a README with their lines, and fixes them",
                        760,
                        List.of(terminal, Page.of("README.md", list)))
                .svg();
        if (System.getProperty("catalog.docs.write") != null) {
            Files.writeString(SCREENSHOT, svg);
        }
        assertThat(SCREENSHOT)
                .as("run this test with -Dcatalog.docs.write to write it again")
                .hasContent(svg);
    }

    private String catalog(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcatalog.colored=true",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.catalogkit.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isLessThanOrEqualTo(1);
        return printed;
    }
}
