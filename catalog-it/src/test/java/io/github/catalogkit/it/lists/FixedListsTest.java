package io.github.catalogkit.it.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.cli.Main;
import io.github.catalogkit.declaration.Declarations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The safe fixes of a real list, in its Markdown file and in the classes that are made of it. */
class FixedListsTest {

    @TempDir
    private Path folder;

    private Path readme;

    static Stream<AwesomeList> lists() {
        // The seed's page has broken Markdown, whose fixes make other elements.
        return AwesomeList.all().filter(list -> list.file().startsWith("lists/"));
    }

    @BeforeEach
    void setUp() {
        readme = folder.resolve("README.md");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void changeNothingButValues(AwesomeList list) throws IOException {
        Files.writeString(readme, list.page());
        int fixed = fix(readme);
        List<String> before = PageTree.of(list.page()).lines();
        List<String> after = PageTree.of(Files.readString(readme)).lines();
        assertThat(after.stream().map(FixedListsTest::node))
                .containsExactlyElementsOf(
                        before.stream().map(FixedListsTest::node).toList());
        assertThat(IntStream.range(0, before.size())
                        .filter(line -> !before.get(line).equals(after.get(line))))
                .hasSizeLessThanOrEqualTo(fixed);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void areAppliedInOnePass(AwesomeList list) throws IOException {
        Files.writeString(readme, list.page());
        fix(readme);
        assertThat(fix(readme)).isZero();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void areTheSameForClasses(AwesomeList list) throws IOException {
        Path sources = Files.createDirectory(folder.resolve("java"));
        for (Map.Entry<String, String> file : Declarations.of(list.read().catalog(), "org.example.imported", "Imported")
                .files()
                .entrySet()) {
            Path path = sources.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(readme, list.page());
        int fixed = fix(readme);
        // A link that leads to the URL of its entry has no URL of its own in a class.
        assertThat(fix(sources)).isBetween(fixed - 1, fixed);
        assertThat(fix(sources)).isZero();

        Path exported = folder.resolve("exported.md");
        run("export", "-c", sources.toString(), "--to", "markdown", "-o", exported.toString());
        List<String> expected = AwesomeList.write(
                        AwesomeList.read(Files.readString(readme)).catalog())
                .lines()
                .toList();
        assertThat(Files.readAllLines(exported)).isEqualTo(expected);
    }

    /** Returns the kind of a node and its depth, without its text. */
    private static String node(String line) {
        return line.replaceFirst("(?<=\\S) .*", "");
    }

    /** Fixes a file or folder, and returns how many problems were fixed. */
    private static int fix(Path source) {
        String said = run("lint", source.toString(), "--fix");
        return Integer.parseInt(said.replaceFirst("(?s).*: fixed (\\d+) problems?;.*", "$1"));
    }

    private static String run(String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(
                command,
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return err.toString(StandardCharsets.UTF_8);
    }
}
