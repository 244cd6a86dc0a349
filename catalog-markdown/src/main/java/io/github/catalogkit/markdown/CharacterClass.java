package io.github.catalogkit.markdown;

/**
 * The class of a character beside a delimiter of emphasis (CommonMark 0.31, section 2.1).
 *
 * <p>Symbols outside ASCII are punctuation only since version 0.31. Here they are neither punctuation nor part of a word, so
 * that all parsers agree on what is written.
 */
final class CharacterClass {

    private CharacterClass() {}

    static boolean isWhitespace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> character < 0x80 && isSymbol(character);
        };
    }

    static boolean isWord(int character) {
        return !isWhitespace(character) && !isPunctuation(character) && !isSymbol(character);
    }

    private static boolean isSymbol(int character) {
        return switch (Character.getType(character)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                true;
            default -> false;
        };
    }
}
