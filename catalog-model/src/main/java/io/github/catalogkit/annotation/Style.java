package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how a Markdown page writes a catalogue. Where one part of it differs, {@link Layout} on its class says how. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Style {

    /** What the line of an entry starts with. */
    String marker() default "- ";

    /** What stands in front of the marker once for each entry that holds this one. */
    String indent() default "  ";

    /** What a line of the table of contents starts with. */
    String contentsMarker() default "- ";

    /** What stands in front of that marker once for each section that holds this one. */
    String contentsIndent() default "  ";

    /** How many levels of sections the table of contents shows. */
    int contentsDepth() default 6;

    /** What stands between title and description, where no line of {@link #lines()} says it. */
    String separator() default ": ";

    /**
     * The lines of entries in the form of {@link Layout#line()}, such as {@code [{title}]({url}) - {description}}. An
     * entry is written in the first whose places are those members that the entry has.
     */
    String[] lines() default {};

    /** The level of the headings of top-level sections, if the title's is 1. */
    int sectionLevel() default 2;

    /** How many blank lines stand before a section's heading. */
    int blanksBeforeHeading() default 1;

    /** How many blank lines stand after a heading. */
    int blanksAfterHeading() default 1;

    /** How many blank lines stand between entries. */
    int blanksBetweenEntries() default 0;
}
