package io.github.catalogkit.rule.text;

/**
 * Finds invisible characters: those of the Unicode category Cf and fillers, except where a script or an emoji needs them.
 */
public final class FormatCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;

    private FormatCharacters() {}

    /** Returns the index of the first one at or after an index, or -1. */
    public static int find(String text, int from) {
        for (int index = from; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < 0xAD || (character > 0xAD && character < 0x600)) {
                continue;
            }
            int codePoint = text.codePointAt(index);
            if (isInvisible(codePoint) && !isNeeded(text, index, codePoint)) {
                return index;
            }
            index += Character.charCount(codePoint) - 1;
        }
        return -1;
    }

    /** Returns the text without them. */
    static String remove(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        int start = 0;
        for (int index = find(text, 0); index >= 0; index = find(text, start)) {
            visible.append(text, start, index);
            start = index + Character.charCount(text.codePointAt(index));
        }
        return visible.append(text, start, text.length()).toString();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (codePoint) {
            // marks that enclose or precede digits: format characters, but visible
            case 0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD -> false;
            // Hangul fillers, which are letters
            case 0x3164, 0xFFA0 -> true;
            default -> Character.getType(codePoint) == Character.FORMAT;
        };
    }

    private static boolean isNeeded(String text, int index, int codePoint) {
        if (index == 0) {
            return false;
        }
        int before = text.codePointBefore(index);
        return switch (codePoint) {
            case ZERO_WIDTH_NON_JOINER -> joinsLetters(before);
            case ZERO_WIDTH_JOINER ->
                joinsLetters(before)
                        || (isEmoji(before) && index + 1 < text.length() && isEmoji(text.codePointAt(index + 1)));
            default -> isTag(codePoint) && (isTag(before) || before == BLACK_FLAG);
        };
    }

    /** Whether a letter of this script changes its form beside a joiner (The Unicode Standard, section 23.2). */
    private static boolean joinsLetters(int character) {
        if (!Character.isLetter(character) && Character.getType(character) != Character.NON_SPACING_MARK) {
            return Character.getType(character) == Character.COMBINING_SPACING_MARK;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case ARABIC,
                    SYRIAC,
                    MONGOLIAN,
                    NKO,
                    MANDAIC,
                    PHAGS_PA,
                    DEVANAGARI,
                    BENGALI,
                    GURMUKHI,
                    GUJARATI,
                    ORIYA,
                    TAMIL,
                    TELUGU,
                    KANNADA,
                    MALAYALAM,
                    SINHALA,
                    KHMER,
                    MYANMAR,
                    TIBETAN,
                    BALINESE,
                    JAVANESE -> true;
            default -> false;
        };
    }

    /** Returns whether this is part of an emoji: its base, skin tone or variation selector. */
    private static boolean isEmoji(int character) {
        return character == 0xFE0F
                || Character.getType(character) == Character.OTHER_SYMBOL
                || (character >= 0x1F3FB && character <= 0x1F3FF);
    }

    /** Returns whether this is a tag character, as in the flag of Scotland. */
    private static boolean isTag(int character) {
        return character >= 0xE0020 && character <= 0xE007F;
    }
}
