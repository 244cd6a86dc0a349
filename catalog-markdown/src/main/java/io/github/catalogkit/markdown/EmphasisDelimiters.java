package io.github.catalogkit.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The open delimiters of emphasis, innermost last, and the choice of the next one (CommonMark 0.31, section 6.2). */
final class EmphasisDelimiters {

    /**
     * A delimiter before and after emphasized text.
     *
     * @param character an asterisk or an underscore
     * @param length 1 for emphasis, 2 for strong emphasis
     */
    record Delimiter(char character, int length) {

        String run() {
            return String.valueOf(character).repeat(length);
        }
    }

    private final List<Delimiter> open = new ArrayList<>();

    void push(Delimiter delimiter) {
        open.add(delimiter);
    }

    void pop() {
        open.remove(open.size() - 1);
    }

    /**
     * Returns a delimiter that opens emphasis at its location; empty if neither asterisk nor underscore does.
     *
     * @param length 1 for emphasis, 2 for strong emphasis
     * @param besideWord whether there is a word on the outer side, where an underscore is not a delimiter
     * @param closing whether the delimiter could also close an open one
     * @param before the delimiter directly before this one, or a space
     * @param last whether the delimiter that closes the innermost open one follows directly
     */
    Optional<Delimiter> choose(int length, boolean besideWord, boolean closing, char before, boolean last) {
        // The most frequent form comes first: _emphasis_ and **strong emphasis**.
        char[] characters = length == 1 && !besideWord ? new char[] {'_', '*'} : new char[] {'*', '_'};
        for (char character : characters) {
            Delimiter delimiter = new Delimiter(character, length);
            boolean opens = (character == '*' || !besideWord)
                    && character != before
                    && (!closing || !open.contains(delimiter))
                    && (!last || !runsIntoInnermost(delimiter));
            if (opens) {
                return Optional.of(delimiter);
            }
        }
        return Optional.empty();
    }

    private boolean runsIntoInnermost(Delimiter delimiter) {
        return !open.isEmpty() && open.get(open.size() - 1).character() == delimiter.character();
    }
}
