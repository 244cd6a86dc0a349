package io.github.catalogkit.layout;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * How a Markdown page writes a part of a list, where that is not what the {@link Style} of the list says.
 *
 * <p>Only Markdown has use for it. A text here is Markdown that is written as it is. One of {@link #above()}, {@link
 * #below()} and {@link #end()} is set off by the blank lines of the style, but if it is empty or ends with a line break
 * it is all that is there, blank lines and indentation included. A line in it that is only <code>{contents}</code>
 * is where the table of contents is.
 *
 * @param above free text in front of the line; for a catalog, in front of the title
 * @param marker what the line of an entry starts with, its indentation included, such as {@code "  1. "}
 * @param line the line: of an entry without its marker, of a section or a catalog its heading with its number signs.
 *     {@linkplain Placeholder Placeholders} stand for values of the part; two opening braces stand for one. An empty line
 *     is left out.
 * @param below free text after the line and before what the part holds
 * @param end free text after the entries of a section and before the sections below it, or at the end of a catalog
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
     * @param above free text in front of the line; for a catalog, in front of the title
     * @param marker what the line of an entry starts with, its indentation included, such as {@code "  1. "}
     * @param line the line: of an entry without its marker, of a section or a catalog its heading with its number signs.
     *     {@linkplain Placeholder Placeholders} stand for values of the part; two opening braces stand for one. An empty
     *     line is left out.
     * @param below free text after the line and before what the part holds
     * @param end free text after the entries of a section and before the sections below it, or at the end of a catalog
     * @throws io.github.catalogkit.value.MalformedValueException if the marker has a line break, or a text half of a
     *     surrogate pair
     */
    public Layout {
        above.ifPresent(PlainText::requireWholePairs);
        marker.ifPresent(PlainText::requireLineStart);
        line.ifPresent(PlainText::requireWholePairs);
        below.ifPresent(PlainText::requireWholePairs);
        end.ifPresent(PlainText::requireWholePairs);
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
     * @param text Markdown that is written as it is; if it is empty, nothing is there
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
     * @param text the line with {@linkplain Placeholder placeholders} for values; if it is empty, it is left out
     */
    public Layout withLine(String text) {
        return new Layout(above, marker, Optional.of(text), below, end);
    }

    /**
     * {@return this with free text after the line}
     *
     * @param text Markdown that is written as it is; if it is empty, nothing is there
     */
    public Layout withBelow(String text) {
        return new Layout(above, marker, line, Optional.of(text), end);
    }

    /**
     * {@return this with free text at the end}
     *
     * @param text Markdown that is written as it is; if it is empty, nothing is there
     */
    public Layout withEnd(String text) {
        return new Layout(above, marker, line, below, Optional.of(text));
    }
}
