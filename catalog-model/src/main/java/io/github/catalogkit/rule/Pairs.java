package io.github.catalogkit.rule;

/**
 * Counts brackets and quotation marks in a text that is read piece by piece.
 *
 * <p>A smiley, the mark of an enumeration such as {@code a)} and the mark of inches stand alone, unless a bracket or a
 * quotation that is open needs them.
 */
final class Pairs {

    /** What stands for no character. */
    static final char NONE = 0;

    private static final String EYES = ":;=8";

    /** What can start a word. */
    private static final String OPENINGS = " ([\u00A0";

    private final Depth round = new Depth('(', ')');
    private final Depth square = new Depth('[', ']');
    private final Depth curly = new Depth('\u201C', '\u201D');
    private int straight;
    private int lastStraight;
    private int inches;
    private int read;

    /** Reads a piece of the text. */
    void read(String piece) {
        for (int index = 0; index < piece.length(); index++) {
            switch (piece.charAt(index)) {
                case '(' -> round.open(read + index, isFace(piece, index));
                case ')' -> round.close(read + index, isFace(piece, index) || isEnumeration(piece, index));
                case '[' -> square.open(read + index, isFace(piece, index));
                case ']' -> square.close(read + index, isFace(piece, index));
                case '\u201E' -> curly.open(read + index, false);
                case '\u201C' -> openOrClose(read + index);
                case '\u201D' -> curly.close(read + index, isAfterDigit(piece, index));
                case '"' -> quote(piece, index);
                default -> {}
            }
        }
        read += piece.length();
    }

    /** Passes over a piece whose characters mean something else. */
    void skip(String piece) {
        read += piece.length();
    }

    /** Returns the first character that has no partner, or {@link #NONE}. */
    char lonely() {
        for (Depth depth : new Depth[] {round, square, curly}) {
            if (depth.isUneven()) {
                return depth.lonely();
            }
        }
        return straight % 2 == 1 && inches == 0 ? '"' : NONE;
    }

    /** Returns where that character is. */
    int position() {
        for (Depth depth : new Depth[] {round, square, curly}) {
            if (depth.isUneven()) {
                return depth.position();
            }
        }
        return lastStraight;
    }

    /** Opens a quotation in English, and closes one in German. */
    private void openOrClose(int position) {
        if (curly.isOpen()) {
            curly.close(position, false);
        } else {
            curly.open(position, false);
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

    /** Whether a bracket is the mouth of a smiley, whose eyes stand before or behind it. */
    private static boolean isFace(String piece, int index) {
        int nose = index > 0 && "-'^o".indexOf(piece.charAt(index - 1)) >= 0 ? index - 1 : index;
        boolean eyesBefore = nose > 0 && EYES.indexOf(piece.charAt(nose - 1)) >= 0;
        boolean eyesBehind = index + 1 < piece.length() && ":;".indexOf(piece.charAt(index + 1)) >= 0;
        return eyesBefore || (eyesBehind && (index == 0 || piece.charAt(index - 1) == ' '));
    }

    /** Whether a bracket follows a number or a letter that starts a word: {@code 1)} or {@code b)}. */
    private static boolean isEnumeration(String piece, int index) {
        int start = index;
        while (start > 0 && index - start < 3 && Character.isLetterOrDigit(piece.charAt(start - 1))) {
            start--;
        }
        boolean isMark = index - start == 1 || (index > start && Character.isDigit(piece.charAt(start)));
        return isMark && (start == 0 || OPENINGS.indexOf(piece.charAt(start - 1)) >= 0);
    }
}
