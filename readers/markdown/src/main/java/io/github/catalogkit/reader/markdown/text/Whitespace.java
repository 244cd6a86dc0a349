package io.github.catalogkit.reader.markdown.text;

/** The whitespace that CommonMark (0.31, section 2.1) strips: fewer characters than in Java. */
public final class Whitespace {

    private Whitespace() {}

    /** Whether a character is a space, a tab or a line break. */
    public static boolean contains(char character) {
        return character == ' ' || character == '\t' || character == '\n';
    }

    /** Returns a text without trailing whitespace. */
    public static String stripEnd(String text) {
        return text.substring(0, endBefore(text, 0, text.length()));
    }

    /** Returns the end of a part of a text without trailing whitespace. */
    public static int endBefore(String text, int start, int limit) {
        int end = limit;
        while (end > start && contains(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns the offset of the first other character from an offset on. */
    public static int skip(String text, int start, int limit) {
        int index = start;
        while (index < limit && contains(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
