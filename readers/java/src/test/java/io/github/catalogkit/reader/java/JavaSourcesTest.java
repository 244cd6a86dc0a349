package io.github.catalogkit.reader.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaSourcesTest {

    private static final String SHELLS = """
            package org.example;

            import io.github.catalogkit.annotation.Catalog;
            import io.github.catalogkit.annotation.Section;
            import io.github.catalogkit.annotation.Tool;

            @Catalog(id = "shells", title = "Shells", sections = Editors.class)
            interface Shells {

                @Section("Tools")
                interface Tools {

                    @Tool(title = "Bash", url = Addresses.BASH, description = "a shell", seeAlso = Editors.Vim.class)
                    class Bash {}
                }
            }
            """;

    private static final String EDITORS = """
            package org.example;

            import io.github.catalogkit.annotation.*;

            @Section("Editors")
            interface Editors {
                @Tool(title = "Vim", url = "https://www.vim.org/", description = "an editor")
                class Vim {}
            }
            """;

    private static final String ADDRESSES = """
            package org.example;

            interface Addresses {
                String BASH = "https://www.gnu.org/software/bash/";
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void reportsMoreProblemsThanTheLimitOfTheCompiler() throws IOException {
        StringBuilder tools = new StringBuilder();
        for (int number = 1; number <= 150; number++) {
            tools.append("    @Tool(title = \"T%1$d\", url = \"http://example.org/%1$d\") class T%1$d {}%n"
                    .formatted(number));
        }
        write("Editors", EDITORS.replaceFirst("    @Tool", tools + "    @Tool"));
        write("Shells", SHELLS);
        write("Addresses", ADDRESSES);
        assertThat(read(folder).problems().stream()
                        .filter(problem -> problem.code().equals("plain-http")))
                .hasSize(150);
    }

    @Test
    void readsACatalogOfSeveralFilesInTheOrderOfItsSections() throws IOException {
        write("Shells", SHELLS);
        write("Editors", EDITORS);
        write("Addresses", ADDRESSES);
        SourceReading reading = read(folder);
        assertThat(reading.problems()).isEmpty();
        Catalog shells = reading.catalogs().get(0);
        assertThat(shells.id()).isEqualTo("shells");
        assertThat(shells.entries().map(Entry::id)).containsExactly("bash", "vim");
        assertThat(shells.entries().map(entry -> entry.address().orElseThrow().toString()))
                .containsExactly("https://www.gnu.org/software/bash/", "https://www.vim.org/");
    }

    @Test
    void findsSourcesThatAFileRefersTo() throws IOException {
        Path shells = write("Shells", SHELLS);
        write("Editors", EDITORS);
        write("Addresses", ADDRESSES);
        assertThat(read(shells).catalogs()).hasSize(1);
    }

    @Test
    void writesNoFiles() throws IOException {
        write("Shells", SHELLS);
        write("Editors", EDITORS);
        write("Addresses", ADDRESSES);
        List<Path> before = files();
        read(folder);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void ignoresErrorsInCodeThatUsesTheGeneratedRegistry() throws IOException {
        write("Editors", EDITORS.replace("@Section", "@Catalog(id = \"e\", title = \"E\") interface C {}\n@Section"));
        write("Program", """
                package org.example;

                class Program {
                    String title = CRegistry.CATALOG.title();
                }
                """);
        Files.writeString(folder.resolve("module-info.java"), "module org.example { requires a.b.c; }");
        assertThat(read(folder).errors()).isEmpty();
    }

    @Test
    void reportsEachProblemAtItsLocation() throws IOException {
        Path file = write("Bad", """
                package org.example;

                import io.github.catalogkit.annotation.*;

                @Catalog(id = "bad", title = "Bad")
                interface Bad {
                \t@Section("Tools")
                \tinterface Tools {
                \t\t@Tool(title = "Two  spaces", url = "htp://x", description = "d", seeAlso = Gone.class) class A {}
                \t\t@Tool(title = "B", url = "https://b.example/", description = "d", seeAlso = B.class) class B {}
                \t\t@Tool(title = "C", url = "https://c.example/", description = "d", seeAlso = String.class) class C {}
                \t}
                }
                """);
        String name = file.toString().replace('\\', '/');
        assertThat(read(folder).problems().stream().map(problem -> problem.location() + " " + problem.code()))
                .containsExactly(
                        name + ":9:17 spaces",
                        name + ":9:38 malformed-url",
                        name + ":9:78 java",
                        name + ":10:79 unknown-entry",
                        name + ":11:79 not-an-entry");
    }

    @Test
    void reportsProblemsOfASectionWithoutACatalog() throws IOException {
        write("Editors", EDITORS.replace("https://www.vim.org/", "vim"));
        assertThat(read(folder).problems().stream().map(Problem::code))
                .containsExactlyInAnyOrder("malformed-url", "unlisted-section");
    }

    @Test
    void reportsSyntaxErrorsWithoutACatalog() throws IOException {
        write("Editors", EDITORS.replace("class Vim {}", "class Vim {"));
        SourceReading reading = read(folder);
        assertThat(reading.catalogs()).isEmpty();
        assertThat(reading.errors()).extracting(Problem::code).containsOnly("java");
    }

    @Test
    void omitsSuppressedAndDisabledProblems() throws IOException {
        String plain = EDITORS.replace(
                        "@Section",
                        "@Catalog(id = \"e\", title = \"E\", sections = Editors.class)\n" + "interface C {}\n@Section")
                .replace("https", "http");
        write("Editors", plain);
        assertThat(read(folder).problems()).extracting(Problem::code).containsExactly("plain-http");
        assertThat(new JavaSources(folder, List.of())
                        .read(List.of(RuleSetting.of("plain-http", Severity.OFF)))
                        .problems())
                .isEmpty();
        write("Editors", plain.replace("@Tool", "@SuppressWarnings(\"catalog:plain-http\") @Tool"));
        assertThat(read(folder).problems()).isEmpty();
    }

    @Test
    void reportsAnUnusedSuppressionAtItsText() throws IOException {
        Path file = write(
                "Editors",
                EDITORS.replace(
                                "@Section",
                                "@Catalog(id = \"e\", title = \"E\", sections = Editors.class)\n"
                                        + "interface C {}\n@Section")
                        .replace("@Tool", "@SuppressWarnings({\"unused\", \"catalog:plain-http, spaces\"})\n@Tool"));
        String name = file.toString().replace('\\', '/');
        assertThat(read(folder).problems())
                .extracting(problem -> problem.location() + " " + problem.code() + " " + problem.message())
                .containsExactly(
                        name + ":9:34 unused-suppression no \"plain-http\" problem is reported here",
                        name + ":9:34 unused-suppression no \"spaces\" problem is reported here");
        assertThat(new JavaSources(folder, List.of())
                        .read(List.of(), Map.of(), catalog -> false)
                        .problems())
                .isEmpty();
    }

    @Test
    void aFolderWithoutDeclarationsHasNoCatalog() throws IOException {
        write("Addresses", ADDRESSES);
        assertThat(read(folder).catalogs()).isEmpty();
        assertThat(read(folder).problems()).isEmpty();
        assertThat(JavaSources.areAt(folder)).isTrue();
        assertThat(JavaSources.areAt(folder.resolve("none"))).isFalse();
    }

    private static SourceReading read(Path path) throws IOException {
        return new JavaSources(path, List.of()).read(List.of());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("org/example/" + name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}
