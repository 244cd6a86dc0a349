package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the Markdown layout of a single catalog, section or entry, where it differs from the {@link Style} of the list.
 *
 * <p>Each text is Markdown that is written as is, so it is seldom written by hand: importing a list produces it. Blank
 * lines of the style surround a text, unless it is empty or ends with a line break. A line that is only
 * <code>{contents}</code> is replaced by the table of contents. <code>{section:ID}</code> is a
 * link to the section with this id, <code>{title:ID}</code> its title and <code>{anchor:ID}</code> its destination; the line
 * follows the section. A line <code>{unlisted:ID}</code> says that a section gets no line, and <code>{pinned}</code> at
 * the end of a line that it does not move. Two opening braces are written as one.
 *
 * <p>{@link #above()}, {@link #below()} and {@link #end()} are one text. If it is longer than 65,535 bytes, which is the
 * limit of a string in a class file, write it as several parts.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Layout {

    /** {@return text before the line; for a catalog, before the title} */
    String[] above() default {};

    /** {@return the list marker of an entry, with its indentation, such as {@code "  1. "}} */
    String marker() default "";

    /**
     * {@return the line template: for an entry without its marker, for a section or a catalog with the number signs of
     * the heading}
     *
     * <p>{@code {title}}, {@code {url}}, {@code {description}}, {@code {authors}}, {@code {published}}, {@code {links}},
     * {@code {tags}} and {@code {status}} are replaced by the members of these names; {@code {author:1}}, {@code {link:1}}
     * and {@code {tag:1}} by one value, {@code {label:1}} and {@code {address:1}} by the parts of a link, {@code {fact:Price}}
     * by a fact, and {@code {marks}} by the tags with a {@link Mark}. A status without a placeholder is at the end of the
     * line. Two opening braces are written as one.
     */
    String line() default "";

    /** {@return text after the line and before the nested entries and sections} */
    String[] below() default {};

    /** {@return text after the entries of a section, or at the end of a catalog} */
    String[] end() default {};

    /** {@return the list marker of all entries of a section or of an entry, with its indentation} */
    String entryMarker() default "";

    /**
     * {@return the indentation of the lines of an entry after the first one; by default that of its text in the first}
     */
    String hangingIndent() default "";
}
