package io.github.catalogkit.problem;

import java.util.Comparator;

/**
 * A range of a text, which is the location of a problem for a reader that does not know the file.
 *
 * @param start the position of its first character
 * @param end the position after its last character; equal to the start if only that is known
 */
public record TextRange(Position start, Position end) implements Location, Comparable<TextRange> {

    private static final Comparator<TextRange> ORDER =
            Comparator.comparing(TextRange::start).thenComparing(TextRange::end);

    /**
     * {@return a range of which only the start is known}
     *
     * @param line the number of the line, from 1
     * @param column the number of the UTF-16 code unit in the line, from 1
     */
    public static TextRange at(int line, int column) {
        Position start = new Position(line, column);
        return new TextRange(start, start);
    }

    @Override
    public int compareTo(TextRange other) {
        return ORDER.compare(this, other);
    }
}
