package io.github.catalogkit.annotation;

import io.github.catalogkit.model.Status;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an entry: a specification, standard or RFC. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Specification {

    /** {@return the title as the list shows it, in plain text} */
    String title();

    /** {@return the web address: absolute, {@code http} or {@code https}} */
    String url();

    /** {@return who issues it} */
    String organization() default "";

    /** {@return its number, such as {@code RFC 3986}} */
    String number() default "";

    /** {@return its version} */
    String version() default "";

    /**
     * {@return the identity, from which citation keys are made: small ASCII letters and digits in words joined by
     * hyphens} By default the name of the class, so {@code ProjectCalico} is {@code project-calico}.
     */
    String id() default "";

    /** {@return the ids that it had before, by which it can still be found} */
    String[] formerIds() default {};

    /** {@return the words of the list in front of the title, as inline Markdown} */
    String before() default "";

    /** {@return the words of the list that carry on the title as one phrase, as inline Markdown} */
    String after() default "";

    /** {@return what the list says of it, as inline Markdown} */
    String description() default "";

    /** {@return who made it, in the order of the credits} */
    Author[] authors() default {};

    /** {@return when it was published: an ISO date, or only its year or month, such as {@code 2018-03}} */
    String published() default "";

    /** {@return when the maintainer last looked at it: an ISO date} */
    String accessed() default "";

    /**
     * {@return the language it is in, as a BCP 47 tag such as {@code de}; none if it is in the language of the list}
     */
    String language() default "";

    /** {@return words to find it by} */
    String[] tags() default {};

    /** {@return further links} */
    Link[] links() default {};

    /** {@return the address of its RSS or Atom feed} */
    String feed() default "";

    /** {@return whether it is still kept up} */
    Status status() default Status.ACTIVE;

    /** {@return why it is no longer kept up, in plain text} */
    String statusReason() default "";

    /** {@return the entries that the list points to from here: "see also"} */
    Class<?>[] seeAlso() default {};

    /** {@return the entries that have taken its place} */
    Class<?>[] supersededBy() default {};

    /** {@return the entries that it is built on} */
    Class<?>[] builtOn() default {};

    /** {@return the entries that it works with} */
    Class<?>[] uses() default {};

    /** {@return the entries that it is a part of, unless its class stands in theirs} */
    Class<?>[] partOf() default {};

    /** {@return the entries that it deals with} */
    Class<?>[] about() default {};
}
