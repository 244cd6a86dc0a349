package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Inline elements without empty ones, in which adjacent texts are merged, as are adjacent code spans. */
record NormalizedInlines(List<Inline> list) {

    static NormalizedInlines of(List<Inline> inlines) {
        return isNormal(inlines) ? new NormalizedInlines(inlines) : new NormalizedInlines(normalized(inlines));
    }

    private static boolean isNormal(List<Inline> inlines) {
        for (int index = 0; index < inlines.size(); index++) {
            if (isEmpty(inlines.get(index)) || (index > 0 && join(inlines.get(index - 1), inlines.get(index)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean join(Inline left, Inline right) {
        return (left instanceof Inline.Text && right instanceof Inline.Text)
                || (left instanceof Inline.Code && right instanceof Inline.Code);
    }

    private static List<Inline> normalized(List<Inline> inlines) {
        List<Inline> normalized = new ArrayList<>();
        for (Inline inline : inlines) {
            int last = normalized.size() - 1;
            if (last >= 0 && normalized.get(last) instanceof Inline.Text text && inline instanceof Inline.Text) {
                normalized.set(last, new Inline.Text(text.plain() + inline.plain()));
            } else if (last >= 0 && normalized.get(last) instanceof Inline.Code code && inline instanceof Inline.Code) {
                normalized.set(last, new Inline.Code(code.plain() + inline.plain()));
            } else if (!isEmpty(inline)) {
                normalized.add(inline);
            }
        }
        return List.copyOf(normalized);
    }

    private static boolean isEmpty(Inline inline) {
        if (!inline.plain().isEmpty()) {
            return false;
        }
        return inside(inline)
                .map(inlines -> inlines.stream().allMatch(NormalizedInlines::isEmpty))
                .orElse(!(inline instanceof Inline.Link));
    }

    private static Optional<List<Inline>> inside(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return Optional.of(emphasis.parts());
        }
        return inline instanceof Inline.Strong strong ? Optional.of(strong.parts()) : Optional.empty();
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

    /** Returns the content of the element at this index, if there is one and it is emphasis. */
    Optional<NormalizedInlines> emphasized(int index) {
        return index < 0 || index >= list.size()
                ? Optional.empty()
                : inside(list.get(index)).map(NormalizedInlines::of);
    }

    /** Returns the first character of the element at this index, if there is one and it is plain text. */
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
