package io.github.catalogkit.layout;

import java.util.List;

/** Collects what a {@link Style} says. */
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
    }

    /**
     * Sets what the line of an entry starts with.
     *
     * @param value the start of the line, such as {@code "- "}
     * @return this builder
     */
    public StyleBuilder marker(String value) {
        marker = value;
        return this;
    }

    /**
     * Sets what is in front of the marker once for each entry that holds this one.
     *
     * @param value the indentation of one level, such as {@code "  "}
     * @return this builder
     */
    public StyleBuilder indent(String value) {
        indent = value;
        return this;
    }

    /**
     * Sets what a line of the table of contents starts with.
     *
     * @param value the start of the line, such as {@code "- "}
     * @return this builder
     */
    public StyleBuilder contentsMarker(String value) {
        contentsMarker = value;
        return this;
    }

    /**
     * Sets what is in front of that marker once for each section that holds this one.
     *
     * @param value the indentation of one level, such as {@code "  "}
     * @return this builder
     */
    public StyleBuilder contentsIndent(String value) {
        contentsIndent = value;
        return this;
    }

    /**
     * Sets how many levels of sections the table of contents shows.
     *
     * @param value the number of levels; 0 for no table of contents
     * @return this builder
     */
    public StyleBuilder contentsDepth(int value) {
        contentsDepth = value;
        return this;
    }

    /**
     * Sets what is between title and description.
     *
     * @param value the characters, their spaces included, such as {@code " - "}
     * @return this builder
     */
    public StyleBuilder separator(String value) {
        separator = value;
        return this;
    }

    /**
     * Sets the lines of entries.
     *
     * @param values the lines in the form of {@link Layout#line()}; the first whose placeholders an entry can fill is used
     * @return this builder
     */
    public StyleBuilder lines(String... values) {
        return lines(List.of(values));
    }

    /**
     * Sets the lines of entries.
     *
     * @param values the lines, of which an entry is written in the first that fits
     * @return this builder
     */
    public StyleBuilder lines(List<String> values) {
        lines = values;
        return this;
    }

    /**
     * Sets the level of the headings of top-level sections.
     *
     * @param value the level, 2 where the sections are right below the title
     * @return this builder
     */
    public StyleBuilder sectionLevel(int value) {
        sectionLevel = value;
        return this;
    }

    /**
     * Sets how many blank lines there are before a section's heading.
     *
     * @param value the number of blank lines, from 0
     * @return this builder
     */
    public StyleBuilder blanksBeforeHeading(int value) {
        blanksBeforeHeading = value;
        return this;
    }

    /**
     * Sets how many blank lines there are after a heading.
     *
     * @param value the number of blank lines, from 0
     * @return this builder
     */
    public StyleBuilder blanksAfterHeading(int value) {
        blanksAfterHeading = value;
        return this;
    }

    /**
     * Sets how many blank lines there are between entries.
     *
     * @param value the number of blank lines, from 0
     * @return this builder
     */
    public StyleBuilder blanksBetweenEntries(int value) {
        blanksBetweenEntries = value;
        return this;
    }

    /** {@return the style collected so far} */
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
                blanksBetweenEntries);
    }
}
