package io.github.catalogkit.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Normalizes text so that every format can represent it: one line in Unicode normalization form C, without control characters
 * and surrounding whitespace, with single spaces.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * {@return the text as one normalized line}
     *
     * <p>Runs of whitespace become one space, including line breaks and the separators U+0085, U+2028 and U+2029.
     *
     * @param text the text
     * @throws MalformedValueException if the text has a character that no format can represent: a control character, an
     *     unpaired surrogate, or the noncharacters U+FFFE and U+FFFF
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
     * {@return the text as one normalized line, if there is one}
     *
     * @param text the text
     * @throws MalformedValueException as {@link #normalize(String)} does
     */
    public static Optional<String> normalize(Optional<String> text) {
        return text.isEmpty() || isNormal(text.get()) ? text : Optional.of(normalize(text.get()));
    }

    /**
     * {@return an immutable list of the texts as normalized lines}
     *
     * @param texts the texts
     * @throws MalformedValueException as {@link #normalize(String)} does
     */
    public static List<String> normalize(List<String> texts) {
        for (String text : texts) {
            if (!isNormal(text)) {
                return texts.stream().map(PlainText::normalize).toList();
            }
        }
        return List.copyOf(texts);
    }

    /**
     * {@return a part of a line: normalized, but it can start or end with one space}
     *
     * @param text the part of a line
     * @throws MalformedValueException as {@link #normalize(String)} does
     */
    public static String normalizePiece(String text) {
        if (isNormal(text)) {
            return text;
        }
        String piece = normalize("." + text + ".");
        return piece.substring(1, piece.length() - 1);
    }

    /**
     * {@return a text of several lines, unchanged}
     *
     * @param text the text, which can have all characters except unpaired surrogates
     * @throws MalformedValueException if it has an unpaired surrogate, which UTF-8 cannot encode
     */
    public static String requireWholePairs(String text) {
        int character;
        for (int index = 0; index < text.length(); index += Character.charCount(character)) {
            character = text.codePointAt(index);
            if (Character.getType(character) == Character.SURROGATE) {
                throw new MalformedValueException(String.format(
                        Locale.ROOT,
                        "has U+%04X, one half of a surrogate pair, which UTF-8 cannot encode; remove it",
                        character));
            }
        }
        return text;
    }

    /**
     * {@return whether all braces of a text are balanced}
     *
     * @param text the text
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

    /** Returns whether a text is a normalized line of Latin letters without combining marks. */
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

    /**
     * {@return the start of a line, unchanged}
     *
     * @param text the start of a line with its whitespace
     * @throws MalformedValueException if it has a line break or an unpaired surrogate
     */
    public static String requireLineStart(String text) {
        if (text.indexOf('\n') >= 0) {
            throw new MalformedValueException("has a line break", "write the start of one line");
        }
        return requireWholePairs(text);
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
                    "has the character U+%04X, which XML and most formats do not allow; remove it",
                    character));
        }
    }
}
