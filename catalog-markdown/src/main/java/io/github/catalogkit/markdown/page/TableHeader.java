package io.github.catalogkit.markdown.page;

import io.github.catalogkit.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The header of a table (GFM 0.29, section 4.10): its header row and delimiter row. If these two are aligned, all rows are: each
 * cell is padded to the width of its column, and only a longer one is not.
 */
public final class TableHeader {

    private enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A column with its width, including the spaces around a cell. */
    private record Column(int width, Alignment alignment) {}

    private static final Pattern DELIMITER =
            Pattern.compile("\\|?+(?:[ \t]*+:?+-++:?+[ \t]*+\\|)*+(?:[ \t]*+:?+-++:?+[ \t]*+)?+");

    /** A vertical line that is not escaped. */
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

    private final List<Column> columns;
    private final boolean aligned;

    private TableHeader(List<Column> columns, boolean aligned) {
        this.columns = List.copyOf(columns);
        this.aligned = aligned;
    }

    /**
     * {@return the header of the table that has an entry as a row; empty if an entry is not a row of a table there}
     *
     * @param above the header of the table that has the entry above; empty if there is none
     * @param between the lines between the entry and the one above, or the heading above
     */
    public static Optional<TableHeader> at(Optional<TableHeader> above, String between) {
        if (between.isEmpty()) {
            return above;
        }
        List<String> lines = between.lines().toList();
        int first = lines.size();
        while (first > 0 && !lines.get(first - 1).isBlank()) {
            first--;
        }
        if (first == 0 && above.isPresent()) {
            return above;
        }
        for (int line = first + 1; line < lines.size(); line++) {
            Optional<TableHeader> header =
                    of(lines.get(line - 1).strip(), lines.get(line).strip());
            if (header.isPresent()) {
                return header;
            }
        }
        return Optional.empty();
    }

    private static Optional<TableHeader> of(String names, String delimiter) {
        List<String> headers = cells(names);
        List<String> dashes = cells(delimiter);
        if (delimiter.indexOf('|') < 0 || !DELIMITER.matcher(delimiter).matches() || headers.size() != dashes.size()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        boolean aligned = names.startsWith("|") && closes(names);
        boolean padded = false;
        for (int index = 0; index < dashes.size(); index++) {
            String header = headers.get(index);
            columns.add(column(dashes.get(index)));
            aligned &= TextWidth.of(header) == columns.get(index).width() && header.startsWith(" ");
            padded |= TextWidth.of(header) > TextWidth.of(header.strip()) + 2;
        }
        return Optional.of(new TableHeader(columns, aligned && padded));
    }

    private static Column column(String dashes) {
        String text = dashes.strip();
        Alignment alignment =
                !text.endsWith(":") ? Alignment.LEFT : text.startsWith(":") ? Alignment.CENTER : Alignment.RIGHT;
        return new Column(dashes.length(), alignment);
    }

    /** Returns the cells of a row, with the spaces around them. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        int start = row.startsWith("|") ? 1 : 0;
        for (int index = start; index < row.length(); index++) {
            if (row.charAt(index) == '\\') {
                index++;
            } else if (row.charAt(index) == '|') {
                cells.add(row.substring(start, index));
                start = index + 1;
            }
        }
        if (start < row.length()) {
            cells.add(row.substring(start));
        }
        return cells;
    }

    private static boolean closes(String row) {
        return row.endsWith("|") && !row.endsWith("\\|");
    }

    /**
     * {@return a value as it is written in a cell: in one line, with escaped vertical lines}
     *
     * @param markdown the value as inline Markdown
     */
    public static String cell(String markdown) {
        return PIPE.matcher(markdown).replaceAll("\\\\|").replace('\n', ' ');
    }

    /** {@return the number of columns} */
    public int columns() {
        return columns.size();
    }

    /** {@return whether the rows are aligned} */
    public boolean isAligned() {
        return aligned;
    }

    /**
     * {@return whether a line is a row with as many cells as the header}
     *
     * @param line the line, or its template
     */
    public boolean isRow(String line) {
        return cells(line).size() == columns.size();
    }

    /**
     * {@return a row as this table has it: with padded cells if it is aligned, or else unchanged}
     *
     * @param row the row
     */
    public String aligned(String row) {
        List<String> cells = cells(row);
        if (!aligned || !row.startsWith("|") || !closes(row) || cells.size() != columns.size()) {
            return row;
        }
        StringBuilder padded = new StringBuilder("|");
        for (int index = 0; index < cells.size(); index++) {
            padded.append(padded(cells.get(index).strip(), columns.get(index))).append('|');
        }
        return padded.toString();
    }

    private static String padded(String cell, Column column) {
        int spaces = Math.max(0, column.width() - TextWidth.of(cell) - 2);
        int before = switch (column.alignment()) {
            case LEFT -> 0;
            case CENTER -> spaces / 2;
            case RIGHT -> spaces;
        };
        return " ".repeat(before + 1) + cell + " ".repeat(spaces - before + 1);
    }

    /**
     * {@return a row or its template with one space around each cell}
     *
     * @param row the row
     */
    public String unpadded(String row) {
        return cells(row).stream().map(String::strip).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
