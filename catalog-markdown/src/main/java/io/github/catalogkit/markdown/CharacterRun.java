package io.github.catalogkit.markdown;

/**
 * Writes plain characters that stand among other pieces.
 *
 * <p>White space at an end would be stripped, and a word beside emphasised punctuation would keep the mark between them
 * from being one (CommonMark 0.31, section 6.2). There the character is written by its number (section 2.5), which
 * starts and ends with punctuation.
 */
final class CharacterRun {

    private CharacterRun() {}

    static String write(Pieces pieces, int index) {
        String plain = pieces.get(index).plain();
        int first = plain.codePointAt(0);
        int last = plain.codePointBefore(plain.length());
        boolean afterPunctuation = pieces.emphasised(index - 1)
                .filter(inside -> !inside.endWithWord())
                .isPresent();
        boolean beforePunctuation = pieces.emphasised(index + 1)
                .filter(inside -> !inside.startWithWord())
                .isPresent();
        int start = isNumbered(first, index == 0, afterPunctuation) ? Character.charCount(first) : 0;
        int end = plain.length()
                - (isNumbered(last, pieces.isLast(index), beforePunctuation) ? Character.charCount(last) : 0);
        return numbers(plain.substring(0, start))
                + (start < end ? MarkdownEscaper.escape(plain.substring(start, end)) : "")
                + numbers(plain.substring(Math.max(start, end)));
    }

    private static boolean isNumbered(int character, boolean outermost, boolean besidePunctuation) {
        return CharacterClass.isWhitespace(character)
                ? outermost
                : besidePunctuation && !CharacterClass.isPunctuation(character);
    }

    private static String numbers(String characters) {
        return characters.isEmpty() ? "" : "&#" + characters.codePointAt(0) + ";";
    }
}
