package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The guide to writing an exporter. */
class GuideTest {

    private static final Path GUIDE = Path.of("../docs/exporters/writing-one.md");
    private static final Path SOURCES = Path.of("src/test/java/io/github/catalogkit/testkit");

    @Test
    void showsAnExporterThatKeepsTheContract() throws IOException {
        assertThat(GUIDE).content().contains(declaration("TsvExporter.java", "public final class"));
    }

    @Test
    void showsItsTest() throws IOException {
        assertThat(GUIDE).content().contains(declaration("TsvExporterTest.java", "class TsvExporterTest"));
    }

    private static String declaration(String file, String start) throws IOException {
        String source = Files.readString(SOURCES.resolve(file));
        return source.substring(source.indexOf(start));
    }
}
