package io.github.catalogkit.problem;

import java.util.Comparator;

/**
 * A position in a text; one further up or further left is less.
 *
 * @param line the number of the line, from 1
 * @param column the number of the character in the line, from 1; a character outside the Basic Multilingual Plane
 *     counts as two
 */
public record Position(int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** Returns the position as people write it after the name of a file: {@code 12:3}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
