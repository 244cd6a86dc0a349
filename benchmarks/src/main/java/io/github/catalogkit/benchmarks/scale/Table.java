package io.github.catalogkit.benchmarks.scale;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of rows, with its columns aligned. */
record Table(List<Row> rows) {

    private static final int FIRST_NUMBER = 3;

    /** Returns the table for a terminal. */
    String plain() {
        return lines("  ").map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    /** Returns the table in GitHub Flavored Markdown. */
    String markdown() {
        List<String> lines = lines(" | ").map(line -> "| " + line + " |\n").toList();
        String rule = columns()
                .mapToObj(column -> "-".repeat(width(column) + 1) + (isNumber(column) ? ":" : "-"))
                .collect(Collectors.joining("|", "|", "|\n"));
        return lines.get(0) + rule + String.join("", lines.subList(1, lines.size()));
    }

    private Stream<String> lines(String separator) {
        String format = columns()
                .mapToObj(column -> (isNumber(column) ? "%" : "%-") + width(column) + "s")
                .collect(Collectors.joining(separator));
        return allCells().map(cells -> format.formatted(cells.toArray()));
    }

    private static boolean isNumber(int column) {
        return column >= FIRST_NUMBER;
    }

    private int width(int column) {
        return allCells().mapToInt(cells -> cells.get(column).length()).max().orElseThrow();
    }

    private static IntStream columns() {
        return IntStream.range(0, Row.HEADINGS.size());
    }

    private Stream<List<String>> allCells() {
        return Stream.concat(Stream.of(Row.HEADINGS), rows.stream().map(Row::cells));
    }
}
