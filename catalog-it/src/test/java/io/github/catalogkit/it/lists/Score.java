package io.github.catalogkit.it.lists;

import java.util.Locale;
import java.util.Set;

/** The precision and recall of a field. */
final class Score {

    private final String field;
    private int right;
    private int found;
    private int there;

    Score(String field) {
        this.field = field;
    }

    void add(String expected, String actual) {
        add(expected.isEmpty() ? Set.of() : Set.of(expected), actual.isEmpty() ? Set.of() : Set.of(actual));
    }

    void add(Set<String> expected, Set<String> actual) {
        found += actual.size();
        there += expected.size();
        right += (int) actual.stream().filter(expected::contains).count();
    }

    /** {@return how many values the labels have} */
    int there() {
        return there;
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return there == 0 ? 1 : (double) right / there;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-12s precision %5.1f %% (%d of %d)   recall %5.1f %% (%d of %d)",
                field,
                100 * precision(),
                right,
                found,
                100 * recall(),
                right,
                there);
    }
}
