package io.github.catalogkit.source;

/**
 * A place in a text; one further up or further left is less.
 *
 * @param line the number of the line, from 1
 * @param column the number of the character in the line, from 1; a character outside the Basic Multilingual Plane
 *     counts as two
 */
public record Place(int line, int column) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    /** Returns the place as people write it after the name of a file: {@code 12:3}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
