package io.github.catalogkit.problem;

import java.util.Comparator;

/**
 * A position in a text. An earlier position is less than a later one.
 *
 * @param line the number of the line, from 1
 * @param column the number of the UTF-16 code unit in the line, from 1
 */
public record Position(int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** Returns the position as compilers print it: {@code 12:3}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
