package io.github.catalogkit.declaration;

import java.util.Locale;

/** Writes text as the inside of a string literal (JLS 3.10.5), such that javac reads the same characters. */
final class StringLiteral {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private StringLiteral() {}

    /** The literal in one line, quotation marks included. */
    static String of(String text) {
        StringBuilder source = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(character -> source.append(character == '"' ? "\\\"" : escape(character)));
        return source.append('"').toString();
    }

    /** The source of a character that is no quotation mark. */
    static String escape(int character) {
        return switch (character) {
            // A backslash that follows another starts no Unicode escape (JLS 3.3).
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isSeen(character) ? Character.toString(character) : escapeUnseen(character);
        };
    }

    /** Unicode escapes are read before anything else, so that those of control characters would be read as such. */
    private static String escapeUnseen(int character) {
        return String.format(Locale.ROOT, character <= 0xFF ? "\\%03o" : "\\u%04x", character);
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            case Character.FORMAT -> isPartOfOthers(character);
            default -> true;
        };
    }

    /** Emoji and several scripts are made with joiners and tags. */
    private static boolean isPartOfOthers(int format) {
        return format == ZERO_WIDTH_JOINER
                || format == ZERO_WIDTH_NON_JOINER
                || Character.isSupplementaryCodePoint(format);
    }
}
