package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The guides to writing an exporter and a rule. */
class GuideTest {

    private static final Path GUIDE = Path.of("../docs/exporters/writing-one.md");
    private static final Path SOURCES = Path.of("src/test/java/io/github/catalogkit/testkit");

    @Test
    void showsAnExporterThatFollowsTheContract() throws IOException {
        assertThat(GUIDE).content().contains(declaration(SOURCES.resolve("TsvExporter.java"), "public final class"));
    }

    @Test
    void showsItsTest() throws IOException {
        assertThat(GUIDE)
                .content()
                .contains(declaration(SOURCES.resolve("TsvExporterTest.java"), "class TsvExporterTest"));
    }

    @Test
    void showsARuleOfTheExamplesWithItsTest() throws IOException {
        Path example = Path.of("../examples/house-rules/src");
        assertThat(Path.of("../docs/writing-a-rule.md"))
                .content()
                .contains(
                        declaration(example.resolve("main/java/org/example/rules/NoPraise.java"), "public final class"))
                .contains(declaration(
                        example.resolve("test/java/org/example/rules/NoPraiseTest.java"), "class NoPraiseTest"));
    }

    private static String declaration(Path file, String start) throws IOException {
        String source = Files.readString(file);
        return source.substring(source.indexOf(start));
    }
}
