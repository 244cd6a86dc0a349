package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the Markdown style of a whole catalog. {@link Layout} on a class declares where a single catalog, section or
 * entry differs.
 *
 * <pre>{@code
 * @Style(marker = "* ", lines = "[{title}]({url}) - {description}")
 * @Catalog(id = "meshes", title = "Service meshes")
 * interface Meshes {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Style {

    /** {@return the list marker of an entry} */
    String marker() default "- ";

    /** {@return the indentation before the marker, repeated for each enclosing entry} */
    String indent() default "  ";

    /** {@return the list marker in the table of contents} */
    String contentsMarker() default "- ";

    /** {@return the indentation before that marker, repeated for each enclosing section} */
    String contentsIndent() default "  ";

    /** {@return the number of section levels in the table of contents, at least 0} */
    int contentsDepth() default 6;

    /** {@return the text between title and description, where no template of {@link #lines()} applies} */
    String separator() default ": ";

    /**
     * {@return the line templates of entries, with the placeholders of {@link Layout#line()}, such as
     * {@code [{title}]({url}) - {description}}} An entry uses the first template whose placeholders are the values that
     * it has.
     */
    String[] lines() default {};

    /** {@return the heading level of top-level sections, from 1 to 6; the title has level 1} */
    int sectionLevel() default 2;

    /** {@return the number of blank lines before a section heading, at least 0} */
    int blanksBeforeHeading() default 1;

    /** {@return the number of blank lines after a heading, at least 0} */
    int blanksAfterHeading() default 1;

    /** {@return the number of blank lines between entries, at least 0} */
    int blanksBetweenEntries() default 0;

    /**
     * {@return what is written for tags, and for the texts of links with a label, such as
     * {@code @Mark(name = "Freeware", markdown = "![Freeware][freeware icon]")}} A line has its marks in this order.
     */
    Mark[] marks() default {};
}
