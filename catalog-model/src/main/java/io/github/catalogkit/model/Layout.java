package io.github.catalogkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * How a Markdown page writes a part of a list, where that is not what the {@link Style} of the list says.
 *
 * <p>Only Markdown has use for it. A text here is Markdown that is written as it stands. One of {@link #above()}, {@link
 * #below()} and {@link #end()} is set off by the blank lines of the style, but if it is empty or ends with a line break
 * it is all that stands in its place, blank lines and indentation included. A line in it that is only <code>{contents}</code>
 * is where the table of contents stands.
 *
 * @param above free text in front of the line; for a catalogue, in front of the title
 * @param marker what the line of an entry starts with, its indentation included, such as {@code "  1. "}
 * @param line the line: of an entry without its marker, of a section or a catalogue its heading with its number signs.
 *     The places of {@link Placeholder} stand for values of the part; two opening braces stand for one. A line that is empty
 *     is left out.
 * @param below free text after the line and before what the part holds
 * @param end free text after the entries of a section and before the sections below it, or at the end of a catalogue
 */
public record Layout(
        Optional<String> above,
        Optional<String> marker,
        Optional<String> line,
        Optional<String> below,
        Optional<String> end) {

    private static final Layout NONE =
            new Layout(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Makes a layout. */
    public Layout {
        Objects.requireNonNull(above);
        Objects.requireNonNull(marker);
        Objects.requireNonNull(line);
        Objects.requireNonNull(below);
        Objects.requireNonNull(end);
    }

    /** Returns the layout that leaves all to the style. */
    public static Layout none() {
        return NONE;
    }

    /** Returns whether all is left to the style. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Returns this with free text in front of the line. */
    public Layout withAbove(String text) {
        return new Layout(Optional.of(text), marker, line, below, end);
    }

    /** Returns this with a marker. */
    public Layout withMarker(String text) {
        return new Layout(above, Optional.of(text), line, below, end);
    }

    /** Returns this with a line. */
    public Layout withLine(String text) {
        return new Layout(above, marker, Optional.of(text), below, end);
    }

    /** Returns this with free text after the line. */
    public Layout withBelow(String text) {
        return new Layout(above, marker, line, Optional.of(text), end);
    }

    /** Returns this with free text at the end. */
    public Layout withEnd(String text) {
        return new Layout(above, marker, line, below, Optional.of(text));
    }
}
