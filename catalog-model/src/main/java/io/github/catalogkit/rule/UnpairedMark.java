package io.github.catalogkit.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds brackets and quotation marks that stand alone. */
final class UnpairedMark {

    private static final String OPENING = "([\u201C";
    private static final String CLOSING = ")]\u201D";

    private UnpairedMark() {}

    /** The first mark without its partner, if there is one. */
    static Optional<Character> in(String text) {
        Deque<Character> open = new ArrayDeque<>();
        int quotes = 0;
        for (int index = 0; index < text.length(); index++) {
            char mark = text.charAt(index);
            int closing = CLOSING.indexOf(mark);
            if (mark == '"' && !isInch(text, index)) {
                quotes++;
            } else if (OPENING.indexOf(mark) >= 0 && !isFace(text, index)) {
                open.push(mark);
            } else if (closing >= 0 && !open.isEmpty() && open.peek() == OPENING.charAt(closing)) {
                open.pop();
            } else if (closing >= 0 && !isFace(text, index) && !isNumbering(text, index)) {
                return Optional.of(mark);
            }
        }
        if (open.isEmpty()) {
            return quotes % 2 == 1 ? Optional.of('"') : Optional.empty();
        }
        return Optional.of(open.peekLast());
    }

    /** {@code 5"} */
    private static boolean isInch(String text, int index) {
        return index > 0 && Character.isDigit(text.charAt(index - 1));
    }

    /** {@code :)}, {@code ;-)} and {@code :(} */
    private static boolean isFace(String text, int index) {
        int eyes = index > 1 && text.charAt(index - 1) == '-' ? index - 2 : index - 1;
        return eyes >= 0 && (text.charAt(eyes) == ':' || text.charAt(eyes) == ';' || text.charAt(eyes) == '=');
    }

    /** {@code a)} or {@code 12)} at the start of a word. */
    private static boolean isNumbering(String text, int index) {
        int start = index;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean word = start < index && index - start <= 2 && (start == 0 || text.charAt(start - 1) == ' ');
        return word && text.charAt(index) == ')';
    }
}
