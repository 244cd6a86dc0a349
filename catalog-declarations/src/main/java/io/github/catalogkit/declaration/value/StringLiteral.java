package io.github.catalogkit.declaration.value;

import java.util.Locale;

/** Escapes text for a string literal (JLS 3.10.5). */
final class StringLiteral {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private StringLiteral() {}

    /** Returns the literal in one line, with its quotation marks. */
    static String of(String text) {
        StringBuilder source = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(character -> source.append(character == '"' ? "\\\"" : escape(character)));
        return source.append('"').toString();
    }

    /** Returns the source of a character other than a quotation mark. */
    static String escape(int character) {
        return switch (character) {
            // A backslash after another one does not start a Unicode escape (JLS 3.3).
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isSeen(character) ? Character.toString(character) : escapeUnseen(character);
        };
    }

    /** Returns an escape of an invisible character: octal for control characters, since Unicode escapes are processed first. */
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

    /** Returns whether this is a joiner or a tag, which emoji and some scripts need. */
    private static boolean isPartOfOthers(int format) {
        return format == ZERO_WIDTH_JOINER
                || format == ZERO_WIDTH_NON_JOINER
                || Character.isSupplementaryCodePoint(format);
    }
}
