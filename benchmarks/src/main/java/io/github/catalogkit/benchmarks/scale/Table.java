package io.github.catalogkit.benchmarks.scale;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows with their cells under one another.
 *
 * @param rows the rows below that of the headings
 */
record Table(List<Row> rows) {

    private static final int FIRST_NUMBER = 3;

    Table {
        rows = List.copyOf(rows);
    }

    /** For a terminal. */
    String plain() {
        return lines().map(cells -> String.join("  ", cells).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** As a table of GitHub's Markdown. */
    String markdown() {
        List<String> lines = lines().map(cells -> cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")))
                .toList();
        String rule = IntStream.range(0, Row.HEADINGS.size())
                .mapToObj(column -> "-".repeat(width(column) + 1) + (isNumber(column) ? ":" : "-"))
                .collect(Collectors.joining("|", "|", "|\n"));
        return lines.get(0) + rule + String.join("", lines.subList(1, lines.size()));
    }

    private Stream<List<String>> lines() {
        return all().map(cells -> IntStream.range(0, cells.size())
                .mapToObj(column -> padded(column, cells.get(column)))
                .toList());
    }

    private String padded(int column, String cell) {
        String space = " ".repeat(width(column) - cell.length());
        return isNumber(column) ? space + cell : cell + space;
    }

    private static boolean isNumber(int column) {
        return column >= FIRST_NUMBER;
    }

    private int width(int column) {
        return all().mapToInt(cells -> cells.get(column).length()).max().orElseThrow();
    }

    private Stream<List<String>> all() {
        return Stream.concat(Stream.of(Row.HEADINGS), rows.stream().map(Row::cells));
    }
}
