package io.github.catalogkit.it.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An imported list under version control.
 *
 * @param folder the project
 */
record VersionedList(Path folder) {

    private static final String CLASSES = "src/main/java/org/example/mac/";

    /** What a command printed. */
    record Said(int code, String out, String err) {}

    /** Imports a list and commits the project. */
    static VersionedList of(Path list, Path folder) {
        VersionedList project = new VersionedList(folder);
        assertThat(project.run("import", list.toString(), "--package", "org.example.mac", "-o", folder.toString())
                        .code())
                .isZero();
        project.git("init", "--quiet");
        project.git("add", ".");
        project.git("commit", "--quiet", "--message=Import");
        return project;
    }

    Path page() {
        return folder.resolve("README.md");
    }

    /** Changes the text of the page, as a contributor does. */
    void edit(UnaryOperator<String> edit) {
        edit(page(), edit);
    }

    /** Changes the text of a class, as a maintainer does. */
    void edit(String file, UnaryOperator<String> edit) {
        edit(folder.resolve(CLASSES + file), edit);
    }

    private static void edit(Path file, UnaryOperator<String> edit) {
        try {
            String before = Files.readString(file);
            String after = edit.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(file, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the edits of the page into the classes. */
    Said absorb() {
        return run("absorb", page().toString(), "--into", sources());
    }

    /** Runs a command on the classes. */
    Said change(String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(Arrays.asList(arguments));
        line.addAll(List.of("-c", sources()));
        return run(line.toArray(String[]::new));
    }

    /** Generates the page. */
    void export() {
        assertThat(run("export", sources(), "-o", page().toString())).isEqualTo(new Said(0, "", ""));
    }

    /** Returns the reports of URLs in a class that other entries have, too. */
    List<String> duplicates(String file) {
        return run("lint", sources(), "--format", "short")
                .out()
                .lines()
                .filter(line -> line.startsWith(file + ":") && line.endsWith("[duplicate-url]"))
                .toList();
    }

    /** Commits all changes and returns their numbers of lines: {@code README.md +1 -1}, without the record. */
    List<String> commit() {
        git("add", ".");
        List<String> lines = git("diff", "--cached", "--numstat")
                .lines()
                .map(line -> line.split("\t"))
                .filter(line -> !line[2].equals(".catalog-generated"))
                .map(line -> line[2].replace(CLASSES, "") + " +" + line[0] + " -" + line[1])
                .toList();
        git("commit", "--quiet", "--allow-empty", "--message=Change");
        return lines;
    }

    /** Returns the lines of the page that the last commit added. */
    List<String> addedToPage() {
        return git("show", "--format=", "--unified=0", "HEAD", "--", "README.md")
                .lines()
                .filter(line -> line.startsWith("+") && !line.startsWith("+++"))
                .map(line -> line.substring(1))
                .toList();
    }

    private String sources() {
        return folder.resolve("src/main/java").toString();
    }

    private Said run(String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                command,
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(
                code,
                out.toString(StandardCharsets.UTF_8).replace(folder + "/" + CLASSES, ""),
                err.toString(StandardCharsets.UTF_8).replace(folder + "/" + CLASSES, ""));
    }

    private String git(String... command) {
        List<String> line = new ArrayList<>(
                List.of("git", "-C", folder.toString(), "-c", "user.name=Name", "-c", "user.email=name@example.org"));
        line.addAll(Arrays.asList(command));
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
