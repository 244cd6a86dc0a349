package io.github.catalogkit.text;

/** The width of text in a terminal or in an editor with a font of fixed width. */
public final class TextWidth {

    /** The joiner of emoji, and the selector of their color. */
    private static final int JOINER = 0x200D;

    private TextWidth() {}

    /**
     * {@return the number of columns: 2 for East Asian characters and emoji, 0 for combining marks, otherwise 1}
     *
     * @param text text without line breaks
     */
    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int character) {
        if (character < 0x300) {
            return 1;
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || character == JOINER) {
            return 0;
        }
        boolean wide = Character.isIdeographic(character)
                || (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x3041 && character <= 0x33FF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0x1F300 && character <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}
