package io.github.catalogkit.annotation;

import io.github.catalogkit.model.Status;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an entry: a scientific paper or technical report. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Paper {

    /** The title as the list shows it, in plain text. */
    String title();

    /** The web address, if there is one: absolute, {@code http} or {@code https}. */
    String url() default "";

    /** The journal or proceedings; the list prints it after the title. */
    String publication() default "";

    /** The ISSN of the journal, such as {@code 0378-5955}; for one that is both printed and online, that of either. */
    String issn() default "";

    /** The conference where it was presented. */
    Event event() default @Event(name = "");

    /** The Digital Object Identifier, such as {@code 10.1000/182}. */
    String doi() default "";

    /** The identifier at arXiv, such as {@code 1706.03762} or {@code hep-th/9901001v2}. */
    String arxiv() default "";

    /**
     * The identity, from which citation keys are made: small ASCII letters and digits in words joined by hyphens. By
     * default the name of the class, so {@code ProjectCalico} is {@code project-calico}.
     */
    String id() default "";

    /** Ids that it had before, by which it can still be found. */
    String[] formerIds() default {};

    /** Words of the list in front of the title, as inline Markdown. */
    String before() default "";

    /** Words of the list that carry on the title as one phrase, as inline Markdown. */
    String after() default "";

    /** What the list says of it, as inline Markdown. */
    String description() default "";

    /** Who made it, in the order of the credits. */
    Author[] authors() default {};

    /** When it was published: an ISO date, or only its year or month, such as {@code 2018-03}. */
    String published() default "";

    /** When the maintainer last looked at it: an ISO date. */
    String accessed() default "";

    /** The language it is in, as a BCP 47 tag such as {@code de}; none if it is in the language of the list. */
    String language() default "";

    /** Words to find it by. */
    String[] tags() default {};

    /** Further links. */
    Link[] links() default {};

    /** The address of its RSS or Atom feed. */
    String feed() default "";

    /** Whether it is still kept up. */
    Status status() default Status.ACTIVE;

    /** Why it is no longer kept up, in plain text. */
    String statusReason() default "";

    /** Entries that the list points to from here: "see also". */
    Class<?>[] seeAlso() default {};

    /** Entries that have taken its place. */
    Class<?>[] supersededBy() default {};

    /** Entries that it is built on. */
    Class<?>[] builtOn() default {};

    /** Entries that it works with. */
    Class<?>[] uses() default {};

    /** Entries that it is a part of, unless its class stands in theirs. */
    Class<?>[] partOf() default {};

    /** Entries that it deals with. */
    Class<?>[] about() default {};
}
