package io.github.catalogkit.reader.markdown;

/** What CommonMark (0.31, section 2.1) takes for nothing at the ends of a line: fewer characters than Java strips. */
final class Whitespace {

    private Whitespace() {}

    static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n';
    }

    static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
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
