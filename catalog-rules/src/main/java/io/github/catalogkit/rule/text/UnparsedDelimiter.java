package io.github.catalogkit.rule.text;

import java.util.Optional;

/**
 * A delimiter of inline Markdown that was parsed as plain text.
 *
 * @param delimiter the delimiter, such as {@code **}
 * @param excerpt the text around it, quoted
 * @param expected what to write instead
 */
record UnparsedDelimiter(String delimiter, String excerpt, String expected) {

    /** Returns the first one in a plain text. */
    static Optional<UnparsedDelimiter> firstIn(String plain) {
        for (int index = 0; index < plain.length(); index++) {
            Optional<UnparsedDelimiter> found = switch (plain.charAt(index)) {
                case '`' -> code(plain, index);
                case '*' -> strong(plain, index);
                case ']' -> link(plain, index);
                case '!' -> image(plain, index);
                default -> Optional.empty();
            };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns a single backtick; two are quotation marks of TeX. */
    private static Optional<UnparsedDelimiter> code(String plain, int index) {
        return is(plain, index - 1, '`') || is(plain, index + 1, '`')
                ? Optional.empty()
                : of("`", plain, index, "`code` for code, or \\` for the character");
    }

    /** Returns two asterisks at the start or the end of a word. */
    private static Optional<UnparsedDelimiter> strong(String plain, int index) {
        boolean two = is(plain, index + 1, '*') && !is(plain, index - 1, '*') && !is(plain, index + 2, '*');
        boolean startsWord = isBetweenWords(plain, index - 1) && isLetter(plain, index + 2);
        boolean endsWord = isLetter(plain, index - 1) && isBetweenWords(plain, index + 2);
        return two && (startsWord || endsWord)
                ? of("**", plain, index, "**text** for strong text, or \\*\\* for the characters")
                : Optional.empty();
    }

    private static Optional<UnparsedDelimiter> link(String plain, int index) {
        if (plain.lastIndexOf('[', index) < 0) {
            return Optional.empty();
        }
        if (plain.startsWith("](", index)) {
            return of("](", plain, index, "a link such as [text](https://example.org/), without spaces in the URL");
        }
        return plain.startsWith("] (http", index)
                ? of("] (", plain, index, "a link without a space between ] and (")
                : Optional.empty();
    }

    private static Optional<UnparsedDelimiter> image(String plain, int index) {
        return plain.startsWith("![", index) && isBetweenWords(plain, index - 1)
                ? of("![", plain, index, "no image, or \\!\\[ for the characters")
                : Optional.empty();
    }

    private static Optional<UnparsedDelimiter> of(String delimiter, String plain, int index, String expected) {
        return Optional.of(new UnparsedDelimiter(delimiter, Excerpt.around(plain, index), expected));
    }

    private static boolean is(String text, int index, char character) {
        return index >= 0 && index < text.length() && text.charAt(index) == character;
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private static boolean isBetweenWords(String text, int index) {
        return index < 0 || index >= text.length() || " .,;:!?()\u2013\u2014".indexOf(text.charAt(index)) >= 0;
    }
}
