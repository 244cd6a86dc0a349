package io.github.catalogkit.layout;

import java.util.List;

/** A builder of a {@link Style}. */
public final class StyleBuilder {

    private String marker;
    private String indent;
    private String contentsMarker;
    private String contentsIndent;
    private int contentsDepth;
    private String separator;
    private List<String> lines;
    private int sectionLevel;
    private int blanksBeforeHeading;
    private int blanksAfterHeading;
    private int blanksBetweenEntries;
    private List<Mark> marks;

    StyleBuilder(Style style) {
        marker = style.marker();
        indent = style.indent();
        contentsMarker = style.contentsMarker();
        contentsIndent = style.contentsIndent();
        contentsDepth = style.contentsDepth();
        separator = style.separator();
        lines = style.lines();
        sectionLevel = style.sectionLevel();
        blanksBeforeHeading = style.blanksBeforeHeading();
        blanksAfterHeading = style.blanksAfterHeading();
        blanksBetweenEntries = style.blanksBetweenEntries();
        marks = style.marks();
    }

    /**
     * Sets the list marker of an entry.
     *
     * @param value the marker, such as {@code "- "}
     * @return this builder
     */
    public StyleBuilder marker(String value) {
        marker = value;
        return this;
    }

    /**
     * Sets the indentation before the marker, which is repeated for each enclosing entry.
     *
     * @param value the indentation of one level, such as {@code "  "}
     * @return this builder
     */
    public StyleBuilder indent(String value) {
        indent = value;
        return this;
    }

    /**
     * Sets the list marker in the table of contents.
     *
     * @param value the marker, such as {@code "- "}
     * @return this builder
     */
    public StyleBuilder contentsMarker(String value) {
        contentsMarker = value;
        return this;
    }

    /**
     * Sets the indentation before that marker, which is repeated for each enclosing section.
     *
     * @param value the indentation of one level, such as {@code "  "}
     * @return this builder
     */
    public StyleBuilder contentsIndent(String value) {
        contentsIndent = value;
        return this;
    }

    /**
     * Sets the number of section levels in the table of contents.
     *
     * @param value the number of levels; 0 for no table of contents
     * @return this builder
     */
    public StyleBuilder contentsDepth(int value) {
        contentsDepth = value;
        return this;
    }

    /**
     * Sets the text between title and description.
     *
     * @param value the text with its spaces, such as {@code " - "}
     * @return this builder
     */
    public StyleBuilder separator(String value) {
        separator = value;
        return this;
    }

    /**
     * Sets the line templates of entries.
     *
     * @param values the templates, as in {@link Layout#line()}; an entry uses the first whose placeholders are its values
     * @return this builder
     */
    public StyleBuilder lines(String... values) {
        return lines(List.of(values));
    }

    /**
     * Sets the line templates of entries.
     *
     * @param values the templates, as in {@link Layout#line()}; an entry uses the first whose placeholders are its values
     * @return this builder
     */
    public StyleBuilder lines(List<String> values) {
        lines = values;
        return this;
    }

    /**
     * Sets the heading level of top-level sections.
     *
     * @param value the level, from 1 to 6; the title has level 1
     * @return this builder
     */
    public StyleBuilder sectionLevel(int value) {
        sectionLevel = value;
        return this;
    }

    /**
     * Sets the number of blank lines before a section heading.
     *
     * @param value the number of blank lines, at least 0
     * @return this builder
     */
    public StyleBuilder blanksBeforeHeading(int value) {
        blanksBeforeHeading = value;
        return this;
    }

    /**
     * Sets the number of blank lines after a heading.
     *
     * @param value the number of blank lines, at least 0
     * @return this builder
     */
    public StyleBuilder blanksAfterHeading(int value) {
        blanksAfterHeading = value;
        return this;
    }

    /**
     * Sets the number of blank lines between entries.
     *
     * @param value the number of blank lines, at least 0
     * @return this builder
     */
    public StyleBuilder blanksBetweenEntries(int value) {
        blanksBetweenEntries = value;
        return this;
    }

    /**
     * Sets the marks, in the order in which a line has them.
     *
     * @param values what is written for tags, and for the texts of links with a label
     * @return this builder
     */
    public StyleBuilder marks(List<Mark> values) {
        marks = values;
        return this;
    }

    /** {@return the style with the values set so far} */
    public Style build() {
        return new Style(
                marker,
                indent,
                contentsMarker,
                contentsIndent,
                contentsDepth,
                separator,
                lines,
                sectionLevel,
                blanksBeforeHeading,
                blanksAfterHeading,
                blanksBetweenEntries,
                marks);
    }
}
