package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a catalogue says of itself as a publication. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Imprint {

    /** {@return who keeps the list} */
    Author[] maintainers() default {};

    /** {@return the web address where the list itself is published: absolute, {@code http} or {@code https}} */
    String homepage() default "";

    /** {@return when it was first published: an ISO date, or only its year or month, such as {@code 2018-03}} */
    String created() default "";

    /** {@return when its content was last changed: an ISO date, or only its year or month} */
    String updated() default "";

    /** {@return its licence as an SPDX expression such as {@code CC0-1.0}} */
    String licence() default "";

    /** {@return the language that it is written in, as a BCP 47 tag such as {@code en}} */
    String language() default "";
}
