package io.github.catalogkit.app.lint;

import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.text.TextWidth;

/**
 * A line of a source as a terminal shows it, with the wrong range.
 *
 * @param text the line, shortened around the range, without control characters
 * @param indentation the number of terminal columns before the range
 * @param width the number of terminal columns of the range, at least 1
 */
record SourceLine(String text, int indentation, int width) {

    private static final int LONGEST = 100;

    private static final int BEFORE = 40;

    private static final String LEFT_OUT = "...";

    /** Returns the line in which a range starts. */
    static SourceLine of(String line, TextRange range) {
        int start = Math.min(range.start().column() - 1, line.length());
        boolean oneLine = range.start().line() == range.end().line();
        int end = Math.max(start, Math.min(oneLine ? range.end().column() - 1 : line.length(), line.length()));
        int from = line.length() <= LONGEST ? 0 : boundary(line, Math.max(0, start - BEFORE));
        int to = boundary(line, Math.min(line.length(), from + LONGEST));
        String before = (from > 0 ? LEFT_OUT : "") + printable(line.substring(from, start));
        String wrong = printable(line.substring(start, Math.max(start, Math.min(end, to))));
        String after = printable(line.substring(Math.max(start, Math.min(end, to)), Math.max(to, start)))
                + (to < line.length() ? LEFT_OUT : "");
        return new SourceLine(before + wrong + after, TextWidth.of(before), Math.max(1, TextWidth.of(wrong)));
    }

    /** Returns an index that does not split a surrogate pair. */
    private static int boundary(String line, int index) {
        return index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }

    /** Returns a text without control characters and marks that change the direction of text. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    printable.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> printable.append('\uFFFD');
                default -> printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }
}
