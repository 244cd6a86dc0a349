package io.github.catalogkit.model;

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

    /** Sets what the line of an entry starts with. */
    public StyleBuilder marker(String value) {
        marker = value;
        return this;
    }

    /** Sets what stands in front of the marker once for each entry that holds this one. */
    public StyleBuilder indent(String value) {
        indent = value;
        return this;
    }

    /** Sets what a line of the table of contents starts with. */
    public StyleBuilder contentsMarker(String value) {
        contentsMarker = value;
        return this;
    }

    /** Sets what stands in front of that marker once for each section that holds this one. */
    public StyleBuilder contentsIndent(String value) {
        contentsIndent = value;
        return this;
    }

    /** Sets how many levels of sections the table of contents shows. */
    public StyleBuilder contentsDepth(int value) {
        contentsDepth = value;
        return this;
    }

    /** Sets what stands between title and description. */
    public StyleBuilder separator(String value) {
        separator = value;
        return this;
    }

    /** Sets the lines of entries. */
    public StyleBuilder lines(String... values) {
        lines = List.of(values);
        return this;
    }

    /** Sets the level of the headings of top-level sections. */
    public StyleBuilder sectionLevel(int value) {
        sectionLevel = value;
        return this;
    }

    /** Sets how many blank lines stand before a section's heading. */
    public StyleBuilder blanksBeforeHeading(int value) {
        blanksBeforeHeading = value;
        return this;
    }

    /** Sets how many blank lines stand after a heading. */
    public StyleBuilder blanksAfterHeading(int value) {
        blanksAfterHeading = value;
        return this;
    }

    /** Sets how many blank lines stand between entries. */
    public StyleBuilder blanksBetweenEntries(int value) {
        blanksBetweenEntries = value;
        return this;
    }

    /** Returns the style collected so far. */
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
