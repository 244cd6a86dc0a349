package io.github.catalogkit.layout;

import io.github.catalogkit.value.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Markdown layout of a single catalog, section or entry, where it differs from the {@link Style} of the list.
 *
 * <p>Only Markdown uses it. Each text is Markdown that is written as is. Blank lines of the style surround {@link #above()},
 * {@link #below()} and {@link #end()}, unless the text is empty or ends with a line break: then it includes its own blank
 * lines and indentation. A line that is only <code>{contents}</code> is replaced by the table of contents. <code>{section:ID}</code>
 * is a link to the section with this id, <code>{title:ID}</code> its title and <code>{anchor:ID}</code> its destination; the line
 * follows the section. A line <code>{unlisted:ID}</code> says that a section gets no line, and <code>{pinned}</code> at
 * the end of a line that it does not move. Two opening braces are written as one.
 *
 * @param above text before the line; for a catalog, before the title
 * @param marker the list marker of an entry, with its indentation, such as {@code "  1. "}
 * @param line the line template: for an entry without its marker, for a section or a catalog with the number signs of the
 *     heading. {@linkplain Placeholder Placeholders} are replaced by values; two opening braces are written as one. An empty
 *     line is omitted.
 * @param below text after the line and before the nested entries and sections
 * @param end text after the entries of a section and before its subsections, or at the end of a catalog
 * @param entryMarker the list marker of all entries of a section or of an entry, with its indentation
 * @param hangingIndent the indentation of the lines of an entry after the first one; by default that of its text in the first
 */
public record Layout(
        Optional<String> above,
        Optional<String> marker,
        Optional<String> line,
        Optional<String> below,
        Optional<String> end,
        Optional<String> entryMarker,
        Optional<String> hangingIndent) {

    private static final Pattern OF_SECTION =
            Pattern.compile("(?<!\\{)\\{(?:section|anchor|title|unlisted):([a-z0-9]+(?:-[a-z0-9]+)*)\\}");

    private static final Layout NONE = new Layout(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * Makes a layout.
     *
     * @param above text before the line; for a catalog, before the title
     * @param marker the list marker of an entry, with its indentation, such as {@code "  1. "}
     * @param line the line template: for an entry without its marker, for a section or a catalog with the number signs of the
     *     heading. {@linkplain Placeholder Placeholders} are replaced by values; two opening braces are written as one. An
     *     empty line is omitted.
     * @param below text after the line and before the nested entries and sections
     * @param end text after the entries of a section and before its subsections, or at the end of a catalog
     * @param entryMarker the list marker of all entries of a section or of an entry, with its indentation
     * @param hangingIndent the indentation of the lines of an entry after the first one; by default that of its text in the first
     * @throws io.github.catalogkit.value.MalformedValueException if a marker or an indentation has a line break, or a text has an unpaired
     *     surrogate
     */
    public Layout {
        above.ifPresent(PlainText::requireWholePairs);
        marker.ifPresent(PlainText::requireLineStart);
        line.ifPresent(PlainText::requireWholePairs);
        below.ifPresent(PlainText::requireWholePairs);
        end.ifPresent(PlainText::requireWholePairs);
        entryMarker.ifPresent(PlainText::requireLineStart);
        hangingIndent.ifPresent(PlainText::requireLineStart);
    }

    /** {@return the layout without any text, which leaves everything to the style} */
    public static Layout none() {
        return NONE;
    }

    /** {@return whether this layout leaves everything to the style} */
    public boolean isNone() {
        return equals(NONE);
    }

    /** {@return the ids of the sections to which placeholders in the texts refer} */
    public List<String> sections() {
        return Stream.of(above, below, end)
                .flatMap(Optional::stream)
                .filter(text -> text.indexOf('{') >= 0)
                .flatMap(text -> OF_SECTION.matcher(text).results())
                .map(placeholder -> placeholder.group(1))
                .distinct()
                .toList();
    }

    /**
     * {@return a copy of this layout with text before the line}
     *
     * @param text Markdown that is written as is; empty for no text, which overrides the style
     */
    public Layout withAbove(String text) {
        return new Layout(Optional.of(text), marker, line, below, end, entryMarker, hangingIndent);
    }

    /**
     * {@return a copy of this layout with a list marker}
     *
     * @param text the list marker with its indentation, such as {@code "  1. "}
     */
    public Layout withMarker(String text) {
        return new Layout(above, Optional.of(text), line, below, end, entryMarker, hangingIndent);
    }

    /**
     * {@return a copy of this layout with a line template}
     *
     * @param text the line with {@linkplain Placeholder placeholders} for values; an empty line is omitted
     */
    public Layout withLine(String text) {
        return new Layout(above, marker, Optional.of(text), below, end, entryMarker, hangingIndent);
    }

    /**
     * {@return a copy of this layout with text after the line}
     *
     * @param text Markdown that is written as is; empty for no text, which overrides the style
     */
    public Layout withBelow(String text) {
        return new Layout(above, marker, line, Optional.of(text), end, entryMarker, hangingIndent);
    }

    /**
     * {@return a copy of this layout with text at the end}
     *
     * @param text Markdown that is written as is; empty for no text, which overrides the style
     */
    public Layout withEnd(String text) {
        return new Layout(above, marker, line, below, Optional.of(text), entryMarker, hangingIndent);
    }

    /**
     * {@return a copy of this layout with a list marker of all entries}
     *
     * @param text the list marker with its indentation, such as {@code "  1. "}
     */
    public Layout withEntryMarker(String text) {
        return new Layout(above, marker, line, below, end, Optional.of(text), hangingIndent);
    }

    /**
     * {@return a copy of this layout with the indentation of the lines of an entry after the first one}
     *
     * @param text spaces and tabs; empty for no indentation
     */
    public Layout withHangingIndent(String text) {
        return new Layout(above, marker, line, below, end, entryMarker, Optional.of(text));
    }
}
