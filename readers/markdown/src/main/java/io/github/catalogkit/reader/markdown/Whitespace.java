package io.github.catalogkit.reader.markdown;

/** What CommonMark (0.31, section 2.1) takes for nothing at the ends of a line: fewer characters than Java strips. */
final class Whitespace {

    private Whitespace() {}

    static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n';
    }

    static String stripEnd(String text) {
        return text.substring(0, endBefore(text, 0, text.length()));
    }

    /** Where a part of a text ends without the blanks at its end. */
    static int endBefore(String text, int start, int limit) {
        int end = limit;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the first other character stands from a place on. */
    static int skip(String text, int start, int limit) {
        int index = start;
        while (index < limit && isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
