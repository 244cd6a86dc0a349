package io.github.catalogkit.rule.text;

import java.util.List;
import java.util.Optional;

/**
 * Finds an unmatched bracket or quotation mark in a text that is read in parts.
 *
 * <p>A smiley, an enumeration mark such as {@code a)} and an inch mark need no match, but match an open bracket or quotation
 * mark if there is one.
 */
final class BracketMatcher {

    /**
     * An unmatched bracket or quotation mark.
     *
     * @param index the index in the whole text
     */
    record Unmatched(char character, int index) {}

    private static final String EYES = ":;=8";

    /** What can precede a word. */
    private static final String BEFORE_WORD = " ([\u00A0";

    private final Pair round = new Pair('(', ')');
    private final Pair square = new Pair('[', ']');
    private final Pair curly = new Pair('\u201C', '\u201D');
    private int straight;
    private int lastStraight;
    private int inches;
    private int read;

    /** Reads a part of the text. */
    void read(String piece) {
        for (int index = 0; index < piece.length(); index++) {
            switch (piece.charAt(index)) {
                case '(' -> round.open(read + index, isMouth(piece, index));
                case ')' -> round.close(read + index, isMouth(piece, index) || isEnumeration(piece, index));
                case '[' -> square.open(read + index, isMouth(piece, index));
                case ']' -> square.close(read + index, isMouth(piece, index));
                case '\u201E' -> curly.open(read + index, false);
                case '\u201C' -> openOrClose(read + index);
                case '\u201D' -> curly.close(read + index, isAfterDigit(piece, index));
                case '"' -> quote(piece, index);
                default -> {}
            }
        }
        read += piece.length();
    }

    /** Skips a part whose brackets and quotation marks are ignored. */
    void skip(String piece) {
        read += piece.length();
    }

    /** Returns the first unmatched bracket or quotation mark. */
    Optional<Unmatched> unmatched() {
        for (Pair pair : List.of(round, square, curly)) {
            if (pair.unmatched().isPresent()) {
                return pair.unmatched();
            }
        }
        return straight % 2 == 1 && inches == 0 ? Optional.of(new Unmatched('"', lastStraight)) : Optional.empty();
    }

    /** Reads a mark that opens a quotation in English and closes one in German. */
    private void openOrClose(int index) {
        if (curly.open > 0) {
            curly.close(index, false);
        } else {
            curly.open(index, false);
        }
    }

    private void quote(String piece, int index) {
        straight++;
        lastStraight = read + index;
        inches += isAfterDigit(piece, index) ? 1 : 0;
    }

    private static boolean isAfterDigit(String piece, int index) {
        return index > 0 && Character.isDigit(piece.charAt(index - 1));
    }

    /** Whether a bracket is the mouth of a smiley, whose eyes are before or after it. */
    private static boolean isMouth(String piece, int index) {
        int nose = index > 0 && "-'^o".indexOf(piece.charAt(index - 1)) >= 0 ? index - 1 : index;
        boolean eyesBefore = nose > 0 && EYES.indexOf(piece.charAt(nose - 1)) >= 0;
        boolean eyesAfter = index + 1 < piece.length() && ":;".indexOf(piece.charAt(index + 1)) >= 0;
        return eyesBefore || (eyesAfter && (index == 0 || piece.charAt(index - 1) == ' '));
    }

    /** Whether a bracket follows a number or a letter that starts a word: {@code 1)} or {@code b)}. */
    private static boolean isEnumeration(String piece, int index) {
        int start = index;
        while (start > 0 && index - start < 3 && Character.isLetterOrDigit(piece.charAt(start - 1))) {
            start--;
        }
        boolean isMark = index - start == 1 || (index > start && Character.isDigit(piece.charAt(start)));
        return isMark && (start == 0 || BEFORE_WORD.indexOf(piece.charAt(start - 1)) >= 0);
    }

    /** Counts the opening and closing characters of one kind. */
    private static final class Pair {

        private final char opening;
        private final char closing;
        private int open;
        private int openOptional;
        private int closedOptional;
        private int lastOpened;
        private int unmatchedClosing = -1;

        Pair(char opening, char closing) {
            this.opening = opening;
            this.closing = closing;
        }

        /**
         * Reads an opening character.
         *
         * @param optional whether it needs no match
         */
        void open(int index, boolean optional) {
            openOptional += optional ? 1 : 0;
            lastOpened = optional ? lastOpened : index;
            open++;
        }

        /**
         * Reads a closing character.
         *
         * @param optional whether it needs no match
         */
        void close(int index, boolean optional) {
            if (open > 0) {
                open--;
                closedOptional += optional ? 1 : 0;
            } else if (closedOptional > 0) {
                closedOptional -= optional ? 0 : 1;
            } else if (!optional && unmatchedClosing < 0) {
                unmatchedClosing = index;
            }
        }

        Optional<Unmatched> unmatched() {
            if (unmatchedClosing >= 0) {
                return Optional.of(new Unmatched(closing, unmatchedClosing));
            }
            return open > openOptional ? Optional.of(new Unmatched(opening, lastOpened)) : Optional.empty();
        }
    }
}
