package io.github.catalogkit.reader.markdown.style;

import io.github.catalogkit.reader.markdown.text.Whitespace;

/**
 * The blank lines around a free text.
 *
 * @param before the number of blank lines before the text; all, if there is no text
 * @param textStart the start of the first line of the text
 * @param textEnd the end of the last line of the text, without its line break
 * @param after the number of blank lines after the text
 */
record BlankLines(int before, int textStart, int textEnd, int after) {

    static BlankLines of(String text, int start, int end) {
        int first = start;
        int before = 0;
        for (int index = start; index < end && Whitespace.contains(text.charAt(index)); index++) {
            if (text.charAt(index) == '\n') {
                before++;
                first = index + 1;
            }
        }
        if (isBlank(text, first, end)) {
            return new BlankLines(before, start, start, 0);
        }
        int last = end - 1;
        int after = -1;
        for (int index = end - 1; Whitespace.contains(text.charAt(index)); index--) {
            if (text.charAt(index) == '\n') {
                after++;
                last = index;
            }
        }
        return new BlankLines(before, first, last, after);
    }

    boolean hasText() {
        return textEnd > textStart;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int index = start; index < end; index++) {
            if (!Whitespace.contains(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }
}
