// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import io.github.catalogkit.vocabulary.Status;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a course of several lessons.
 *
 * <pre>{@code
 * @Course(title = "Introduction to Cilium", url = "https://example.org/cilium", provider = "Example Academy")
 * class IntroductionToCilium {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Course {

    /** {@return the title in one line of plain text} */
    String title();

    /** {@return the URL: absolute, with {@code http} or {@code https}} */
    String url();

    /** {@return the organization or person that offers it} */
    String provider() default "";

    /**
     * {@return the id, unique among the entries of the catalog; by default derived from the class name: {@code
     * ProjectCalico} becomes {@code project-calico}}
     */
    String id() default "";

    /** {@return text in front of the title, as inline Markdown} */
    String before() default "";

    /** {@return text that continues the title as one phrase, as inline Markdown} */
    String after() default "";

    /** {@return a short description, as inline Markdown} */
    String description() default "";

    /** {@return the authors, in the order of the byline} */
    Author[] authors() default {};

    /** {@return the date of publication: an ISO 8601 date, month or year, such as {@code 2018-03}} */
    String published() default "";

    /** {@return the date of the maintainer's last visit: an ISO 8601 date, month or year, such as {@code 2018-03}} */
    String accessed() default "";

    /**
     * {@return the language, or several with the main one first, if different from the language of the list, as a BCP
     * 47 tag such as {@code de}}
     */
    String[] language() default {};

    /** {@return the keywords, without duplicates} */
    String[] tags() default {};

    /** {@return additional links} */
    Link[] links() default {};

    /** {@return related entries, for further reading} */
    Class<?>[] seeAlso() default {};

    /** {@return the entries that replace it} */
    Class<?>[] supersededBy() default {};

    /** {@return the entries that it is built on} */
    Class<?>[] builtOn() default {};

    /** {@return the entries that it uses or works with} */
    Class<?>[] uses() default {};

    /** {@return the entries that it is part of, unless its class is nested in theirs} */
    Class<?>[] partOf() default {};

    /** {@return the entries that it is about} */
    Class<?>[] about() default {};

    /** {@return the entries to which it is an alternative} */
    Class<?>[] alternativeTo() default {};

    /** {@return the entries of which it is a fork} */
    Class<?>[] forkOf() default {};

    /** {@return the entries of which it is a translation} */
    Class<?>[] translationOf() default {};

    /** {@return the URL of its RSS or Atom feed: absolute, with {@code http} or {@code https}} */
    String feed() default "";

    /** {@return the maintenance status} */
    Status status() default Status.ACTIVE;

    /** {@return the reason why it is no longer maintained, in plain text} */
    String statusReason() default "";

    /** {@return earlier ids, by which the entry can still be found} */
    String[] formerIds() default {};

    /** {@return the subtitle in plain text} */
    String subtitle() default "";

    /**
     * {@return the title with code, emphasis or links, if it has any; its plain text is the title, as inline Markdown}
     */
    String formattedTitle() default "";

    /** {@return other titles, such as abbreviations, translations and former names} */
    String[] aliases() default {};

    /** {@return whether there are more authors than those named} */
    boolean andOthers() default false;

    /** {@return the abstract that its authors wrote, apart from the description, as inline Markdown} */
    String abstractText() default "";

    /** {@return where it was published: volume, issue, pages and the like} */
    PublicationDetails publicationDetails() default @PublicationDetails;

    /** {@return identifiers of libraries, archives and package registries} */
    Identifier[] identifiers() default {};

    /** {@return the key by which texts cite it, if it is not the id} */
    String citationKey() default "";

    /** {@return the license as an SPDX expression, such as Apache-2.0, or several of which each may apply to a part} */
    String[] license() default {};

    /** {@return an image, such as a logo or a screenshot} */
    Image image() default @Image(path = "", description = "");

    /** {@return named facts, such as the columns of a table} */
    Fact[] facts() default {};

    /** {@return the date when it was added to the list: an ISO 8601 date, month or year, such as {@code 2018-03}} */
    String added() default "";

    /** {@return the date since which it has its status: an ISO 8601 date, month or year, such as {@code 2018-03}} */
    String statusSince() default "";

    /** {@return further sections in which it is listed} */
    Class<?>[] alsoIn() default {};
}
