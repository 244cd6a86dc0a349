package io.github.catalogkit.app.lint;

import io.github.catalogkit.problem.TextRange;

/**
 * A line of a source as a terminal shows it, with the range of it that is wrong.
 *
 * @param text the line, shortened around the range, without what a terminal would act on
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
        return new SourceLine(before + wrong + after, columns(before), Math.max(1, columns(wrong)));
    }

    /** Keeps both halves of a character outside of the Basic Multilingual Plane. */
    private static int boundary(String line, int index) {
        return index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }

    /** Returns a text without control characters, which a terminal would act on, nor marks that turn the order of a line. */
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

    private static int columns(String text) {
        return text.codePoints().map(SourceLine::columns).sum();
    }

    /** Returns 2 for what a terminal shows in two columns: East Asian characters and emoji; 0 for combining marks. */
    private static int columns(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = Character.isIdeographic(character)
                || (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x3041 && character <= 0x33FF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0x1F300 && character <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}
