package io.github.catalogkit.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A source with the mark {@code ¦} at each location that the compiler should report.
 *
 * <p>Lines such as {@code === Other.java} separate several files; the first is {@code Sample.java}. Each file is in the package
 * {@code sample} and imports all annotations and their types.
 */
final class MarkedSource {

    record Mark(String file, long line, long column) {}

    private static final String HEADER = """
            package sample;
            import io.github.catalogkit.annotation.*; import io.github.catalogkit.vocabulary.*;
            """;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    MarkedSource(String text) {
        String name = "Sample.java";
        StringBuilder source = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith("=== ")) {
                add(name, source.toString());
                source.setLength(0);
                name = line.substring(4);
            } else {
                source.append(line).append('\n');
            }
        }
        add(name, source.toString());
    }

    private void add(String name, String text) {
        String file = "sample/" + name;
        String[] lines = (HEADER + text).lines().toArray(String[]::new);
        for (int line = 0; line < lines.length; line++) {
            for (int column = lines[line].indexOf('¦'); column >= 0; column = lines[line].indexOf('¦')) {
                marks.add(new Mark(file, line + 1L, column + 1L));
                lines[line] = lines[line].substring(0, column) + lines[line].substring(column + 1);
            }
        }
        files.put(file, String.join("\n", lines) + "\n");
    }

    Map<String, String> files() {
        return files;
    }

    List<Mark> marks() {
        return marks;
    }
}
