package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a Markdown page writes a catalog, a section or an entry, where that is not what its {@link Style} says.
 *
 * <p>Each text is Markdown that is written as it stands. Free text is set off by the blank lines of the style; if it is
 * empty or ends with a line break, it is all that stands in its place. A line in it that is only <code>{contents}</code> is
 * where the table of contents stands.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Layout {

    /** {@return free text in front of the line; for a catalog, in front of the title} */
    String above() default "";

    /** {@return what the line of an entry starts with, its indentation included, such as {@code "  1. "}} */
    String marker() default "";

    /**
     * {@return the line: of an entry without its marker, of a section or a catalog its heading with its number signs}
     *
     * <p>{@code {title}}, {@code {url}}, {@code {description}}, {@code {authors}}, {@code {published}}, {@code {links}}
     * and {@code {tags}} stand for the members of these names, and two braces for one.
     */
    String line() default "";

    /** {@return free text after the line and before what the class holds} */
    String below() default "";

    /** {@return free text after the entries of a section, or at the end of a catalog} */
    String end() default "";
}
