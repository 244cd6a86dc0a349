package io.github.catalogkit.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A compilation among the test resources, and what has to be said of it; the README beside them describes the form.
 *
 * @param files the sources by their paths
 * @param expected all problems
 * @param options what the compiler is run with
 */
record DeclarationFixture(Map<String, String> files, List<Expected> expected, List<String> options) {

    private static final Path FOLDER = Path.of("src/test/resources/declarations");

    private static final Pattern EXPECTED = Pattern.compile("(?:-|(?:([^:]+):)?([0-9]+):([0-9]+)) contains \"(.*)\"");

    /**
     * A problem that has to be reported.
     *
     * @param file the end of the path of the source, empty for a problem without a location
     * @param line the line, -1 for a problem without a location
     * @param column the column that javac gives, -1 for a problem without a location
     * @param words a part of the message
     */
    record Expected(String file, long line, long column, String words) {

        private static Expected of(String text, String first) {
            Matcher parts = EXPECTED.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException(text);
            }
            if (parts.group(2) == null) {
                return new Expected("", -1, -1, parts.group(4));
            }
            String file = parts.group(1) == null ? first : parts.group(1);
            return new Expected(file, Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)), parts.group(4));
        }
    }

    /** The names of all fixtures. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the file that lists the cases that are not as they should be yet. */
    static List<String> knownFailures() {
        return read("known-failures.txt").lines().toList();
    }

    static DeclarationFixture of(String name) {
        String text = read(name);
        List<String> paths = comments(text, "file");
        String first = paths.isEmpty() ? "sample/A.java" : paths.get(0);
        Map<String, String> files = files(text, first);
        comments(text, "uses")
                .forEach(used ->
                        files.put("sample/User.java", "package sample;\nclass User { Object used = " + used + "; }\n"));
        List<Expected> expected = comments(text, "expect").stream()
                .filter(comment -> !comment.equals("nothing"))
                .map(comment -> Expected.of(comment, first))
                .toList();
        List<String> options = comments(text, "options").stream()
                .flatMap(comment -> Stream.of(comment.split(" ")))
                .toList();
        return new DeclarationFixture(files, expected, options);
    }

    private static Map<String, String> files(String text, String first) {
        Map<String, String> files = new LinkedHashMap<>();
        String path = first;
        List<String> part = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("// === ")) {
                files.put(path, String.join("\n", part) + "\n");
                part.clear();
                path = line.substring(7);
            } else {
                part.add(line);
            }
        }
        files.put(path, String.join("\n", part) + "\n");
        return files;
    }

    private static List<String> comments(String text, String key) {
        String start = "// " + key + ": ";
        return text.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
