package io.github.catalogkit.layout;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import java.util.List;

/**
 * The Markdown style of a whole list. A {@link Layout} describes where a single catalog, section or entry differs.
 *
 * @param marker the list marker of an entry, such as {@code "- "}
 * @param indent the indentation before the marker, repeated for each enclosing entry, such as {@code "  "}
 * @param contentsMarker the list marker in the table of contents
 * @param contentsIndent the indentation before that marker, repeated for each enclosing section
 * @param contentsDepth the number of section levels in the table of contents, at least 0
 * @param separator the text between title and description, where no template of {@link #lines()} applies
 * @param lines the line templates of entries, as in {@link Layout#line()}. An entry uses the first template whose
 *     placeholders are the values that it has; without one, it is written as title, byline, separator and description.
 * @param sectionLevel the heading level of top-level sections, from 1 to 6; the title has level 1
 * @param blanksBeforeHeading the number of blank lines before a section heading, at least 0
 * @param blanksAfterHeading the number of blank lines after a heading, at least 0
 * @param blanksBetweenEntries the number of blank lines between entries, at least 0
 * @param marks what is written for tags, and for the texts of links with a label; a tag without a mark is written as code
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
        int blanksBetweenEntries,
        List<Mark> marks) {

    private static final Style HOUSE = new Style("- ", "  ", "- ", "  ", 6, ": ", List.of(), 2, 1, 1, 0, List.of());

    /**
     * Makes a style.
     *
     * @param marker the list marker of an entry, such as {@code "- "}
     * @param indent the indentation before the marker, repeated for each enclosing entry, such as {@code "  "}
     * @param contentsMarker the list marker in the table of contents
     * @param contentsIndent the indentation before that marker, repeated for each enclosing section
     * @param contentsDepth the number of section levels in the table of contents, at least 0
     * @param separator the text between title and description, where no template of {@link #lines()} applies
     * @param lines the line templates of entries, as in {@link Layout#line()}. An entry uses the first template whose
     *     placeholders are the values that it has; without one, it is written as title, byline, separator and description.
     * @param sectionLevel the heading level of top-level sections, from 1 to 6; the title has level 1
     * @param blanksBeforeHeading the number of blank lines before a section heading, at least 0
     * @param blanksAfterHeading the number of blank lines after a heading, at least 0
     * @param blanksBetweenEntries the number of blank lines between entries, at least 0
     * @param marks what is written for tags, and for the texts of links with a label; a tag without a mark is written as
     *     code
     * @throws MalformedValueException if a marker or an indentation has a line break, a text has an unpaired surrogate, or
     *     a number is out of range
     */
    public Style {
        PlainText.requireLineStart(marker);
        PlainText.requireLineStart(indent);
        PlainText.requireLineStart(contentsMarker);
        PlainText.requireLineStart(contentsIndent);
        PlainText.requireWholePairs(separator);
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
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

    /** {@return the default style} */
    public static Style house() {
        return HOUSE;
    }

    /**
     * Returns a builder that starts with the default style.
     *
     * @return a new builder
     */
    public static StyleBuilder builder() {
        return new StyleBuilder(HOUSE);
    }

    /**
     * Returns a builder that starts with this style.
     *
     * @return a new builder
     */
    public StyleBuilder toBuilder() {
        return new StyleBuilder(this);
    }
}
