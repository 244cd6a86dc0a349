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

    /**
     * Makes a layout.
     *
     * @param above free text in front of the line; for a catalogue, in front of the title
     * @param marker what the line of an entry starts with, its indentation included, such as {@code "  1. "}
     * @param line the line: of an entry without its marker, of a section or a catalogue its heading with its number
     *     signs. The places of {@link Placeholder} stand for values of the part; two opening braces stand for one. A
     *     line that is empty is left out.
     * @param below free text after the line and before what the part holds
     * @param end free text after the entries of a section and before the sections below it, or at the end of a
     *     catalogue
     */
    public Layout {
        Objects.requireNonNull(above);
        Objects.requireNonNull(marker);
        Objects.requireNonNull(line);
        Objects.requireNonNull(below);
        Objects.requireNonNull(end);
    }

    /** {@return the layout that leaves all to the style} */
    public static Layout none() {
        return NONE;
    }

    /** {@return whether all is left to the style} */
    public boolean isNone() {
        return equals(NONE);
    }

    /**
     * {@return this with free text in front of the line}
     *
     * @param text Markdown that is written as it stands; if it is empty, nothing stands there
     */
    public Layout withAbove(String text) {
        return new Layout(Optional.of(text), marker, line, below, end);
    }

    /**
     * {@return this with a marker}
     *
     * @param text what the line starts with, its indentation included, such as {@code "  1. "}
     */
    public Layout withMarker(String text) {
        return new Layout(above, Optional.of(text), line, below, end);
    }

    /**
     * {@return this with a line}
     *
     * @param text the line, in which the places of {@link Placeholder} stand for values; if it is empty, it is left out
     */
    public Layout withLine(String text) {
        return new Layout(above, marker, Optional.of(text), below, end);
    }

    /**
     * {@return this with free text after the line}
     *
     * @param text Markdown that is written as it stands; if it is empty, nothing stands there
     */
    public Layout withBelow(String text) {
        return new Layout(above, marker, line, Optional.of(text), end);
    }

    /**
     * {@return this with free text at the end}
     *
     * @param text Markdown that is written as it stands; if it is empty, nothing stands there
     */
    public Layout withEnd(String text) {
        return new Layout(above, marker, line, below, Optional.of(text));
    }
}
