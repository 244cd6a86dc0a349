package io.github.catalogkit.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The marks that are open, innermost first, and the choice of the next by the rules of CommonMark 0.31, section 6.2. */
final class OpenEmphasis {

    private final Deque<EmphasisMark> marks = new ArrayDeque<>();

    void push(EmphasisMark mark) {
        marks.push(mark);
    }

    void pop() {
        marks.pop();
    }

    /**
     * Returns a mark that opens emphasis where it stands, or none if neither asterisk nor underscore does.
     *
     * @param length 1 for emphasis, 2 for strong emphasis
     * @param besideWord whether there is a word on the outer side, where an underscore opens and closes nothing
     * @param closing whether the mark could just as well close one that is open
     * @param before the mark that stands directly before this one, or a space
     * @param last whether the mark that closes the innermost open one follows directly
     */
    Optional<EmphasisMark> choose(int length, boolean besideWord, boolean closing, char before, boolean last) {
        // What most lists use comes first: _emphasis_ and **strong emphasis**.
        List<Character> characters = length == 1 && !besideWord ? List.of('_', '*') : List.of('*', '_');
        return characters.stream()
                .filter(character -> character == '*' || !besideWord)
                .filter(character -> character != before)
                .map(character -> new EmphasisMark(character, length))
                .filter(mark -> !closing || !marks.contains(mark))
                .filter(mark -> !last || !runsIntoInnermost(mark))
                .findFirst();
    }

    private boolean runsIntoInnermost(EmphasisMark mark) {
        return !marks.isEmpty() && marks.getFirst().character() == mark.character();
    }
}
