package io.github.catalogkit.layout;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import java.util.List;

/**
 * How a Markdown page writes a whole list, as data. Where one part differs, its {@link Layout} says how.
 *
 * @param marker what the line of an entry starts with, such as {@code "- "}
 * @param indent what is in front of the marker once for each entry that holds this one, such as {@code "  "}
 * @param contentsMarker what a line of the table of contents starts with
 * @param contentsIndent what is in front of that marker once for each section that holds this one
 * @param contentsDepth how many levels of sections the table of contents shows
 * @param separator what is between title and description, where no line of {@link #lines()} says it
 * @param lines the lines of entries in the form of {@link Layout#line()}. An entry is written in the first whose placeholders
 *     are those values that the entry has; one for which there is none, in words: title, byline, separator, description.
 * @param sectionLevel the level of the headings of top-level sections, if the title's is 1
 * @param blanksBeforeHeading how many blank lines there are before a section's heading
 * @param blanksAfterHeading how many blank lines there are after a heading
 * @param blanksBetweenEntries how many blank lines there are between entries
 */
public record Style(
        String marker,
        String indent,
        String contentsMarker,
        String contentsIndent,
        int contentsDepth,
        String separator,
        List<String> lines,
        int sectionLevel,
        int blanksBeforeHeading,
        int blanksAfterHeading,
        int blanksBetweenEntries) {

    private static final Style HOUSE = new Style("- ", "  ", "- ", "  ", 6, ": ", List.of(), 2, 1, 1, 0);

    /**
     * Makes a style.
     *
     * @param marker what the line of an entry starts with, such as {@code "- "}
     * @param indent what is in front of the marker once for each entry that holds this one, such as {@code "  "}
     * @param contentsMarker what a line of the table of contents starts with
     * @param contentsIndent what is in front of that marker once for each section that holds this one
     * @param contentsDepth how many levels of sections the table of contents shows
     * @param separator what is between title and description, where no line of {@link #lines()} says it
     * @param lines the lines of entries in the form of {@link Layout#line()}. An entry is written in the first whose
     *     placeholders are those values that the entry has; one for which there is none, in words: title, byline, separator,
     *     description.
     * @param sectionLevel the level of the headings of top-level sections, if the title's is 1
     * @param blanksBeforeHeading how many blank lines there are before a section's heading
     * @param blanksAfterHeading how many blank lines there are after a heading
     * @param blanksBetweenEntries how many blank lines there are between entries
     * @throws MalformedValueException if what starts a line has a line break, a text half of a surrogate pair, or a number
     *     is out of its range
     */
    public Style {
        PlainText.requireLineStart(marker);
        PlainText.requireLineStart(indent);
        PlainText.requireLineStart(contentsMarker);
        PlainText.requireLineStart(contentsIndent);
        PlainText.requireWholePairs(separator);
        lines = List.copyOf(lines);
        lines.forEach(PlainText::requireWholePairs);
        requireNumber(contentsDepth, 0, Integer.MAX_VALUE);
        requireNumber(sectionLevel, 1, 6);
        requireNumber(blanksBeforeHeading, 0, Integer.MAX_VALUE);
        requireNumber(blanksAfterHeading, 0, Integer.MAX_VALUE);
        requireNumber(blanksBetweenEntries, 0, Integer.MAX_VALUE);
    }

    private static void requireNumber(int number, int least, int most) {
        if (number < least || number > most) {
            throw new MalformedValueException("is " + number, "write a number from " + least + " to " + most);
        }
    }

    /** {@return the style of a list that says nothing of its own} */
    public static Style house() {
        return HOUSE;
    }

    /**
     * Starts a style from that of a list that says nothing of its own.
     *
     * @return a builder with the values of that style
     */
    public static StyleBuilder builder() {
        return new StyleBuilder(HOUSE);
    }
}
