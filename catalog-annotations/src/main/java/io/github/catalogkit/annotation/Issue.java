// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import io.github.catalogkit.vocabulary.Status;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an entry: an issue, ticket or pull request. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Issue {

    /** {@return the title in one line of plain text} */
    String title();

    /** {@return the URL: absolute, {@code http} or {@code https}} */
    String url();

    /** {@return the tracker that holds it, such as kubernetes/kubernetes} */
    String tracker() default "";

    /** {@return the number or key in the tracker} */
    String number() default "";

    /**
     * {@return the id, unique among the entries of the catalog; by default made of the name of the class, so {@code
     * ProjectCalico} is {@code project-calico}}
     */
    String id() default "";

    /** {@return the text of the list in front of the title, as inline Markdown} */
    String before() default "";

    /** {@return the text of the list that carries on the title as one phrase, as inline Markdown} */
    String after() default "";

    /** {@return what the list says of it, as inline Markdown} */
    String description() default "";

    /** {@return who made it, in the order of the byline} */
    Author[] authors() default {};

    /** {@return when it was published: an ISO date, or only its year or month, such as {@code 2018-03}} */
    String published() default "";

    /**
     * {@return when the maintainer last looked at it: an ISO date, or only its year or month, such as {@code 2018-03}}
     */
    String accessed() default "";

    /**
     * {@return the language that it is in, if that is not the language of the list, as a BCP 47 tag such as {@code de}}
     */
    String language() default "";

    /** {@return the words to find it by, each once} */
    String[] tags() default {};

    /** {@return further links} */
    Link[] links() default {};

    /** {@return the entries that the list points to from here: see also} */
    Class<?>[] seeAlso() default {};

    /** {@return the entries that have replaced it} */
    Class<?>[] supersededBy() default {};

    /** {@return the entries that it is built on} */
    Class<?>[] builtOn() default {};

    /** {@return the entries that it works with} */
    Class<?>[] uses() default {};

    /** {@return the entries that it is a part of, unless its class is nested in theirs} */
    Class<?>[] partOf() default {};

    /** {@return the entries that it deals with} */
    Class<?>[] about() default {};

    /** {@return the URL of its RSS or Atom feed: absolute, {@code http} or {@code https}} */
    String feed() default "";

    /** {@return whether it is still maintained} */
    Status status() default Status.ACTIVE;

    /** {@return why it is no longer maintained, in plain text} */
    String statusReason() default "";

    /** {@return the ids that it had before, by which it can still be found} */
    String[] formerIds() default {};
}
