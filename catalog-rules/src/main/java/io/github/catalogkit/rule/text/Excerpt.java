package io.github.catalogkit.rule.text;

/** Quotes a text in a message; a long text is shortened to an excerpt. */
final class Excerpt {

    private static final int GREATEST_LENGTH = 100;

    /** The number of characters on either side. */
    private static final int CONTEXT = 30;

    private Excerpt() {}

    /** Quotes a text, a long one from its start. */
    static String of(String text) {
        return text.length() <= GREATEST_LENGTH
                ? "\"" + text + "\""
                : "\"" + text.substring(0, boundary(text, GREATEST_LENGTH)) + "...\"";
    }

    /** Quotes a text, a long one around the character at an index. */
    static String around(String text, int index) {
        if (text.length() <= GREATEST_LENGTH) {
            return of(text);
        }
        int start = boundary(text, Math.max(0, index - CONTEXT));
        int end = boundary(text, Math.min(text.length(), index + CONTEXT));
        return "\"" + (start > 0 ? "..." : "") + text.substring(start, end) + (end < text.length() ? "..." : "") + "\"";
    }

    /** Returns the index, or the one before it if it is within a surrogate pair. */
    private static int boundary(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
