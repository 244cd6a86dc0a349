// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Metadata of the catalog as a publication. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Imprint {

    /** {@return the people and organizations that maintain the list} */
    Author[] maintainers() default {};

    /** {@return the URL at which the list is published: absolute, with {@code http} or {@code https}} */
    String homepage() default "";

    /** {@return the date of the first publication: an ISO 8601 date, month or year, such as {@code 2018-03}} */
    String created() default "";

    /**
     * {@return the date of the last change to the content: an ISO 8601 date, month or year, such as {@code 2018-03}}
     */
    String updated() default "";

    /** {@return the license of the list as an SPDX expression, such as CC0-1.0} */
    String license() default "";

    /** {@return the language of the list, as a BCP 47 tag such as {@code de}} */
    String language() default "";
}
