package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README shows a part of an example and its generated files. */
class FrontPageTest {

    private static final Path SOURCES = Pages.PROJECT.resolve("examples/my-first-list/src/main/java");

    @Test
    void showsAClassOfTheExample() throws IOException {
        String source = Files.readString(SOURCES.resolve("org/example/first/ServiceMeshes.java"));
        assertThat(source.replaceAll("(?m)^ {4}", "")).contains(first("java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "bibtex"})
    void showsTheGeneratedList(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] command = {"export", "--catalog", SOURCES.toString(), "--to", format};
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int code = Main.run(
                command, InputStream.nullInputStream(), new PrintStream(out, false, StandardCharsets.UTF_8), nowhere);
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(first(format));
    }

    private static String first(String language) throws IOException {
        return Pages.blocks(Path.of("README.md")).stream()
                .filter(block -> block.language().equals(language))
                .map(CodeBlock::text)
                .findFirst()
                .orElseThrow();
    }
}
