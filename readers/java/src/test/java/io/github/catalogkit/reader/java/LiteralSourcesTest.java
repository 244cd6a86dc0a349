package io.github.catalogkit.reader.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests sources whose values are all literals, which are only parsed, against the compiler. */
class LiteralSourcesTest {

    private static final String MESHES = """
            package org.example;

            import io.github.catalogkit.annotation.*;
            import io.github.catalogkit.annotation.Catalog;
            import io.github.catalogkit.vocabulary.Order;
            import org.example.other.Reading;

            /** All about meshes. */
            @Catalog(id = "meshes", title = "Meshes", sections = {Proxies.class, Reading.class})
            @Layout(above = \"""
                    An introduction with "quotes" \\
                    on one line.
                    \""")
            public interface Meshes {

                @Section(value = "Own", order = Order.TITLE)
                abstract class Own {

                    @Tool(title = "Con" + ("sul"), url = "http://www.consul.io/", seeAlso = Proxies.Envoy.class)
                    static class Consul {}
                }
            }
            """;

    private static final String PROXIES = """
            package org.example;

            @io.github.catalogkit.annotation.Section("Proxies")
            @SuppressWarnings({"catalog:plain-http", "catalog:short-url"})
            interface Proxies {

                @io.github.catalogkit.annotation.Tool(
                        title = "Envoy\\u0021",
                        url = "http://www.envoyproxy.io/",
                        description = "A  proxy  .",
                        status = io.github.catalogkit.vocabulary.Status.ARCHIVED,
                        links = {
                            @io.github.catalogkit.annotation.Link(label = "code", url = "https://github.com/envoyproxy"),
                            @io.github.catalogkit.annotation.Link(label = "docs", url = "https://example.org/docs")
                        },
                        tags = {},
                        uses = {HaProxy.class, org.example.other.Reading.Article1.class})
                class Envoy {}

                @io.github.catalogkit.annotation.Tool(title = "HAProxy", url = "https://www.haproxy.org/", tags = "net")
                class HaProxy {}
            }
            """;

    private static final String READING = """
            package org.example.other;

            import io.github.catalogkit.annotation.Article;
            import io.github.catalogkit.annotation.Section;

            @Section("Reading")
            public interface Reading {
                @Article(title = "What is a mesh?", url = "https://example.org/mesh", published = "2020-05")
                class Article1 {}
            }
            """;

    /** A file that only the compiler can read, so that it reads the others, too. */
    private static final String FOR_THE_COMPILER =
            "/* io.github.catalogkit.annotation */ interface ForTheCompiler { int NUMBER = 1; }";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheSources() throws IOException {
        write("Meshes", MESHES);
        write("Proxies", PROXIES);
        write("other/Reading", READING);
    }

    @Test
    void areReadAsTheCompilerReadsThem() throws IOException {
        SourceReading parsed = sources().read(List.of());
        SourceReading compiled = compiled();
        assertThat(parsed.problems()).isNotEmpty().isEqualTo(compiled.problems());
        assertThat(parsed.problems().stream().map(Problem::fix)).isNotEmpty();
        assertThat(parsed.catalogs()).isEqualTo(compiled.catalogs()).hasSize(1);
        Node envoy = parsed.catalogs().get(0).find("envoy").orElseThrow();
        assertThat(parsed.declaring(envoy).orElseThrow().binaryName()).isEqualTo("org.example.Proxies$Envoy");
        assertThat(parsed.declaring(envoy))
                .isEqualTo(compiled.declaring(
                        compiled.catalogs().get(0).find("envoy").orElseThrow()));
    }

    @Test
    void areReadAgainWhereTheyChange() throws IOException {
        JavaSources sources = sources();
        assertThat(sources.read(List.of()).catalogs().get(0).find("ha-proxy")).isPresent();
        write("Proxies", PROXIES.replace("title = \"HAProxy\"", "title = \"HAProxy 2\""));
        assertThat(sources.read(List.of())
                        .catalogs()
                        .get(0)
                        .find("ha-proxy")
                        .orElseThrow()
                        .title())
                .isEqualTo("HAProxy 2");
        write("other/Reading", READING.replace("Article1", "Article2"));
        assertThat(sources.read(List.of()).errors()).extracting(Problem::code).contains(SourceReading.JAVA);
        write("other/Reading", READING);
        assertThat(sources.read(List.of()).errors()).isEmpty();
    }

    @Test
    void areReadWithOtherTexts() throws IOException {
        JavaSources sources = sources();
        String proxies = file("Proxies").toString().replace('\\', '/');
        SourceReading changed = sources.read(
                List.of(),
                Map.of(proxies, PROXIES.replace("title = \"HAProxy\"", "title = \"HAProxy 2\"")),
                it -> true);
        assertThat(changed.catalogs().get(0).find("ha-proxy").orElseThrow().title())
                .isEqualTo("HAProxy 2");
        assertThat(sources.read(List.of())
                        .catalogs()
                        .get(0)
                        .find("ha-proxy")
                        .orElseThrow()
                        .title())
                .isEqualTo("HAProxy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title = \"HAProxy\"|titel = \"HAProxy\"",
                "title = \"HAProxy\"|title = 1",
                "title = \"HAProxy\"|title = null",
                "title = \"HAProxy\"|title = {\"HAProxy\", \"2\"}",
                "title = \"HAProxy\"|title = \"HAProxy\", title = \"2\"",
                "title = \"HAProxy\"|title = \"HAProxy\" + Envoy.class",
                "title = \"HAProxy\", |`` ",
                "tags = \"net\"|seeAlso = Missing.class",
                "tags = \"net\"|seeAlso = Envoy",
                "tags = \"net\"|seeAlso = Reading.class",
                "tags = \"net\"|status = ARCHIVED",
                "tags = \"net\"|status = io.github.catalogkit.vocabulary.Status.GONE",
                "tags = \"net\"|status = io.github.catalogkit.vocabulary.Order.TITLE",
                "tags = \"net\"|links = \"net\"",
                "tags = \"net\"|links = @io.github.catalogkit.annotation.Tag(\"net\")",
                "tags = \"net\")|tags = \"net\") @Missing",
                "tags = \"net\")|tags = \"net\") @SuppressWarnings(\"a\") @SuppressWarnings(\"b\")",
                "tags = \"net\")|tags = \"net\") @io.github.catalogkit.annotation.Link(label = \"a\")",
                "tags = \"net\")|tags = \"net\"",
                "tags = \"net\")|tags = \"\\q\")",
                "class HaProxy {}|class HaProxy extends Missing {}",
                "class HaProxy {}|class HaProxy implements Missing {}",
                "class HaProxy {}|private class HaProxy {}",
                "class HaProxy {}|abstract final class HaProxy {}",
                "class HaProxy {}|class HaProxy { class HaProxy {} }",
                "class HaProxy {}|class HaProxy {} class HaProxy {}",
                "class HaProxy {}|class HaProxy { Missing missing; }",
                "interface Proxies {|public interface Other {} interface Proxies {",
                "interface Proxies {|import java.util.List; interface Proxies {",
                "package org.example;|package org.example; import org.example.Missing;",
                "package org.example;|package org.example; import static java.lang.Missing.NONE;",
                "package org.example;|package org.example",
            })
    void haveTheErrorsOfTheCompiler(String text, String replacement) throws IOException {
        String broken = PROXIES.replace(text, replacement);
        assertThat(broken).isNotEqualTo(PROXIES);
        write("Proxies", broken);
        SourceReading reading = sources().read(List.of());
        assertThat(reading.errors()).extracting(Problem::code).contains(SourceReading.JAVA);
        assertThat(reading.problems()).isEqualTo(compiled().problems());
    }

    @Test
    void aClassBesideThemHidesAnAnnotation() throws IOException {
        write("Layout", "package org.example; @interface Layout {}");
        assertThat(sources().read(List.of()).errors()).extracting(Problem::code).contains(SourceReading.JAVA);
    }

    @Test
    void bytesThatAreNotTextAreLeftToTheCompiler() throws IOException {
        Files.write(file("Proxies"), PROXIES.replace("HAProxy", "HAPr\u00f6xy").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sources().read(List.of()).errors()).extracting(Problem::code).contains(SourceReading.JAVA);
    }

    private JavaSources sources() {
        return new JavaSources(folder, List.of());
    }

    private SourceReading compiled() throws IOException {
        write("ForTheCompiler", FOR_THE_COMPILER);
        try {
            return sources().read(List.of());
        } finally {
            Files.delete(file("ForTheCompiler"));
        }
    }

    private Path file(String name) {
        return folder.resolve("org/example").resolve(name + ".java");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }
}
