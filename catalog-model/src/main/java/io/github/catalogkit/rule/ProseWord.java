package io.github.catalogkit.rule;

/** A word between two spaces without the marks that stand about it. */
final class ProseWord {

    private static final String BEFORE = "([{\"'\u201C\u2018*_";

    private static final String AFTER = ")]}\"'\u201D\u2019.,;:!?\u2026*_";

    private ProseWord() {}

    /** Returns where the word starts. */
    static int start(String text, int from, int to) {
        int start = from;
        while (start < to && BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    /** Returns where the word ends; it still holds marks that join it to others, such as those of {@code docker/docker}. */
    static int end(String text, int start, int to) {
        int end = to;
        while (end > start && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean possessive = end - start > 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
        return possessive ? end - 2 : end;
    }
}
