package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A person or an organisation: in the credits of an entry, or as one who keeps a list. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Author {

    /** {@return the name of a person, in full and in reading order} */
    String name() default "";

    /**
     * {@return the part of the name that sorts it, where that is not the last word with the words in small letters
     * before it}
     */
    String family() default "";

    /** {@return the organisation that the person works for} */
    String affiliation() default "";

    /** {@return the ORCID iD of the person, such as {@code 0000-0002-1825-0097}} */
    String orcid() default "";

    /** {@return the name of an organisation, instead of a person's} */
    String organization() default "";

    /**
     * {@return the name as the list writes it, where that is not the name as it is cited:
     * {@code the Kubernetes SIG Network}}
     */
    String creditedAs() default "";
}
