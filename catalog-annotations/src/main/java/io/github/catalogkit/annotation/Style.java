package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how a Markdown page writes a catalog. Where one part of it differs, {@link Layout} on its class says how. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Style {

    /** {@return what the line of an entry starts with} */
    String marker() default "- ";

    /** {@return the text before the marker, once for each entry that holds this one} */
    String indent() default "  ";

    /** {@return what a line of the table of contents starts with} */
    String contentsMarker() default "- ";

    /** {@return the text before that marker, once for each section that holds this one} */
    String contentsIndent() default "  ";

    /** {@return how many levels of sections the table of contents shows} */
    int contentsDepth() default 6;

    /** {@return what stands between title and description, where no line of {@link #lines()} says it} */
    String separator() default ": ";

    /**
     * {@return the lines of entries in the form of {@link Layout#line()}, such as
     * {@code [{title}]({url}) - {description}}} An entry is written in the first whose places are those members that
     * the entry has.
     */
    String[] lines() default {};

    /** {@return the level of the headings of top-level sections, if the title's is 1} */
    int sectionLevel() default 2;

    /** {@return how many blank lines stand before a section's heading} */
    int blanksBeforeHeading() default 1;

    /** {@return how many blank lines stand after a heading} */
    int blanksAfterHeading() default 1;

    /** {@return how many blank lines stand between entries} */
    int blanksBetweenEntries() default 0;
}
