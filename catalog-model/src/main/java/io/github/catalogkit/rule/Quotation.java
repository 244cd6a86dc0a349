package io.github.catalogkit.rule;

/** A text as a message quotes it: between quotation marks, long ones shortened. */
final class Quotation {

    private static final int GREATEST_LENGTH = 100;

    private static final int AROUND = 30;

    private Quotation() {}

    /** Quotes a text from its start. */
    static String of(String text) {
        return text.length() <= GREATEST_LENGTH
                ? "\"" + text + "\""
                : "\"" + text.substring(0, boundary(text, GREATEST_LENGTH)) + "...\"";
    }

    /** Quotes what stands around a character of a text. */
    static String around(String text, int index) {
        if (text.length() <= GREATEST_LENGTH) {
            return of(text);
        }
        int start = boundary(text, Math.max(0, index - AROUND));
        int end = boundary(text, Math.min(text.length(), index + AROUND));
        return "\"" + (start > 0 ? "..." : "") + text.substring(start, end) + (end < text.length() ? "..." : "") + "\"";
    }

    /** The index, or the one before it where it would part a surrogate pair. */
    private static int boundary(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
