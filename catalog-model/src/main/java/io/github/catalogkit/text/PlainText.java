package io.github.catalogkit.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One line of text as every format can carry it: Unicode normalisation form C, no control characters, no white space
 * at the ends, and one space where white space stood.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * {@return the text as one clean line}
     *
     * <p>Any run of white space, line breaks and the separators U+0085, U+2028 and U+2029 included, becomes one space.
     *
     * @param text the text as it was given
     * @throws MalformedValueException if the text holds a character that no format can carry: a control character, one
     *     half of a surrogate pair, or the non-characters U+FFFE and U+FFFF
     */
    public static String normalize(String text) {
        if (isNormal(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            if (isSpace(character)) {
                space = !line.isEmpty();
                continue;
            }
            requirePortable(character);
            if (space) {
                line.append(' ');
                space = false;
            }
            line.appendCodePoint(character);
        }
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /**
     * {@return a title as one clean line}
     *
     * @param text the title as it was given
     * @throws MalformedValueException if {@link #normalize} refuses it, or if its braces do not pair: an unpaired brace
     *     cannot be written in BibTeX in a way that reference managers read
     */
    public static String normalizeTitle(String text) {
        String title = normalize(text);
        if (!bracesPair(title)) {
            throw new MalformedValueException("has a brace without its partner, which would break a BibTeX file;"
                    + " expected { and } in pairs, or parentheses");
        }
        return title;
    }

    /**
     * {@return whether each brace of a text has its partner, which is what BibTeX counts, escaped or not}
     *
     * @param text the text to look through
     */
    public static boolean bracesPair(String text) {
        int open = 0;
        for (int index = 0; index < text.length() && open >= 0; index++) {
            open += switch (text.charAt(index)) {
                case '{' -> 1;
                case '}' -> -1;
                default -> 0;
            };
        }
        return open == 0;
    }

    /** Whether a text is a clean line that holds nothing but Latin letters and marks, none of which combines. */
    private static boolean isNormal(String text) {
        char before = ' ';
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean visible = (character > ' ' && character < 0x7F) || (character > 0xA0 && character < 0x300);
            if (!visible && (character != ' ' || before == ' ')) {
                return false;
            }
            before = character;
        }
        return before != ' ' || text.isEmpty();
    }

    private static boolean isSpace(int character) {
        return switch (character) {
            case '\t', '\n', '\r', 0x85 -> true;
            default -> Character.isSpaceChar(character);
        };
    }

    private static void requirePortable(int character) {
        int type = Character.getType(character);
        if (type == Character.CONTROL || type == Character.SURROGATE || character == 0xFFFE || character == 0xFFFF) {
            throw new MalformedValueException(String.format(
                    Locale.ROOT,
                    "holds the character U+%04X, which XML and most formats cannot carry; expected it to be removed",
                    character));
        }
    }
}
