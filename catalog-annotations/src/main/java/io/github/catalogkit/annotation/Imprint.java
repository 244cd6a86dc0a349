// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a catalog says of itself as a publication. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Imprint {

    /** {@return who keeps the list} */
    Author[] maintainers() default {};

    /** {@return the URL at which the list itself is published: absolute, {@code http} or {@code https}} */
    String homepage() default "";

    /** {@return when it was first published: an ISO date, or only its year or month, such as {@code 2018-03}} */
    String created() default "";

    /** {@return when its content was last changed: an ISO date, or only its year or month, such as {@code 2018-03}} */
    String updated() default "";

    /** {@return the license of the list as an SPDX expression such as CC0-1.0} */
    String license() default "";

    /** {@return the language that the list is written in, as a BCP 47 tag such as {@code de}} */
    String language() default "";
}
