package io.github.catalogkit.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant, for "did you mean" messages. */
public final class NearestName {

    private NearestName() {}

    /**
     * {@return the nearest name, if at most a third of its letters differ}
     *
     * @param given the unknown name
     * @param names the known names
     */
    public static Optional<String> of(String given, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(given, name) <= Math.max(1, given.length() / 3));
    }

    /** Returns the Levenshtein distance: the number of letters to insert, remove or replace. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
