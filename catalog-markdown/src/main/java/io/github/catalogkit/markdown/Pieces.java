package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts of a text, none of them empty, in which those that would run into one another are one: neighbouring characters,
 * and neighbouring code.
 */
record Pieces(List<Inline> list) {

    static Pieces of(List<Inline> parts) {
        List<Inline> pieces = new ArrayList<>();
        for (Inline part : parts) {
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last) instanceof Inline.Text text && part instanceof Inline.Text) {
                pieces.set(last, new Inline.Text(text.plain() + part.plain()));
            } else if (last >= 0 && pieces.get(last) instanceof Inline.Code code && part instanceof Inline.Code) {
                pieces.set(last, new Inline.Code(code.plain() + part.plain()));
            } else if (!isNothing(part)) {
                pieces.add(part);
            }
        }
        return new Pieces(List.copyOf(pieces));
    }

    private static boolean isNothing(Inline part) {
        if (!part.plain().isEmpty()) {
            return false;
        }
        return inside(part)
                .map(parts -> parts.stream().allMatch(Pieces::isNothing))
                .orElse(!(part instanceof Inline.Link));
    }

    private static Optional<List<Inline>> inside(Inline part) {
        if (part instanceof Inline.Emphasis emphasis) {
            return Optional.of(emphasis.parts());
        }
        return part instanceof Inline.Strong strong ? Optional.of(strong.parts()) : Optional.empty();
    }

    int size() {
        return list.size();
    }

    Inline get(int index) {
        return list.get(index);
    }

    boolean isLast(int index) {
        return index == list.size() - 1;
    }

    /** Returns what the piece at this index emphasises, if there is such a piece and it is emphasised. */
    Optional<Pieces> emphasised(int index) {
        return index < 0 || index >= list.size()
                ? Optional.empty()
                : inside(list.get(index)).map(Pieces::of);
    }

    /** Returns the first character of the piece at this index, if there is such a piece and it is plain characters. */
    Optional<Integer> firstCharacter(int index) {
        return index < list.size() && list.get(index) instanceof Inline.Text text
                ? Optional.of(text.plain().codePointAt(0))
                : Optional.empty();
    }

    /** Returns whether the first character, once written, is part of a word. */
    boolean startWithWord() {
        return firstCharacter(0).filter(CharacterClass::isWord).isPresent();
    }

    /** Returns whether the last character, once written, is part of a word. */
    boolean endWithWord() {
        return list.get(list.size() - 1) instanceof Inline.Text text
                && CharacterClass.isWord(
                        text.plain().codePointBefore(text.plain().length()));
    }
}
