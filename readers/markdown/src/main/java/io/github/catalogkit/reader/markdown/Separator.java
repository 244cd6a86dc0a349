package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.reader.markdown.text.CleanText;
import java.util.regex.Pattern;

/** What sets a description apart from a title. */
final class Separator {

    private static final String MARKS = "-\u2013\u2014\u2212\u2012\u2015:|\u00B7\u2022\u2192\u00BB=~,;.";

    private static final String DASHES = "\u2013\u2014";

    /** The name of a picture on GitHub. */
    private static final Pattern SHORTCODE = Pattern.compile(":[a-z0-9_+-]+:");

    private Separator() {}

    /** Whether a text without blanks in front starts with a mark that sets it apart. */
    static boolean startsLike(String text) {
        return !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * Returns where a description starts: after blanks, marks and blanks. A mark that a word follows at once, as in
     * {@code -v} or {@code :tada:}, is part of the description, unless it follows the title at once itself, or the word has a
     * capital, or is a picture.
     */
    static int end(String text, int start, int limit) {
        int blanks = skipBlanks(text, start, limit);
        int marks = blanks;
        while (marks < limit && MARKS.indexOf(text.charAt(marks)) >= 0) {
            marks++;
        }
        boolean blankAfter = marks == limit || isBlank(text.charAt(marks));
        boolean dash = marks > blanks && DASHES.indexOf(text.charAt(marks - 1)) >= 0;
        boolean attached = blanks == start
                && !text.startsWith(".", blanks)
                && !SHORTCODE.matcher(text).region(blanks, limit).lookingAt();
        boolean hyphen = marks == blanks + 1
                && marks < limit
                && text.charAt(blanks) == '-'
                && (Character.isUpperCase(text.charAt(marks)) || isSymbol(text.charAt(marks)));
        return marks > blanks && (blankAfter || dash || attached || hyphen) ? skipBlanks(text, marks, limit) : blanks;
    }

    private static boolean isSymbol(char character) {
        return character > 0x7F && !Character.isLetterOrDigit(character);
    }

    /** The words before a mark that ends a text; empty if none does. */
    static String before(String text) {
        String words = text.stripTrailing();
        int end = words.length();
        while (end > 0 && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == words.length() ? "" : CleanText.title(words.substring(0, end));
    }

    static int skipBlanks(String text, int start, int limit) {
        int index = start;
        while (index < limit && isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
