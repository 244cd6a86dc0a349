package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.markdown.CleanText;

/** The separator between title and description. */
public final class Separator {

    private static final String CHARACTERS = "-\u2013\u2014\u2212\u2012\u2015:|\u00B7\u2022\u2192\u00BB=~,;.";

    private static final String DASHES = "\u2013\u2014";

    private Separator() {}

    /** Returns whether a text without leading whitespace starts like a separator. */
    public static boolean startsLike(String text) {
        return !text.isEmpty() && CHARACTERS.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * Returns where a description starts: after whitespace, separators and whitespace. A separator that touches the word
     * after it, as in {@code -v} or {@code :tada:}, is part of the description, unless it touches the title, too, or the
     * word is capitalized or an emoji.
     */
    static int end(String text, int start, int limit) {
        int first = skipWhitespace(text, start, limit);
        int after = first;
        while (after < limit && CHARACTERS.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        boolean spaceAfter = after == limit || isWhitespace(text.charAt(after));
        boolean dash = after > first && DASHES.indexOf(text.charAt(after - 1)) >= 0;
        boolean attached = first == start
                && !text.startsWith(".", first)
                && !Emoji.NAME.matcher(text).region(first, limit).lookingAt();
        boolean hyphen = after == first + 1
                && after < limit
                && text.charAt(first) == '-'
                && (Character.isUpperCase(text.charAt(after)) || isSymbol(text.charAt(after)));
        return after > first && (spaceAfter || dash || attached || hyphen) ? skipWhitespace(text, after, limit) : first;
    }

    private static boolean isSymbol(char character) {
        return character > 0x7F && !Character.isLetterOrDigit(character);
    }

    /** Returns the text before a separator at the end of a text; empty if there is none. */
    static String before(String text) {
        String words = text.stripTrailing();
        int end = words.length();
        while (end > 0 && CHARACTERS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == words.length() ? "" : CleanText.title(words.substring(0, end));
    }

    private static int skipWhitespace(String text, int start, int limit) {
        int index = start;
        while (index < limit && isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean isWhitespace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
