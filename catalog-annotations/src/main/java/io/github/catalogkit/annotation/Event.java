// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where something was presented. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Event {

    /** {@return the name without year or place, such as KubeCon} */
    String name();

    /** {@return when it took place: an ISO date, or only its year or month, such as {@code 2018-03}} */
    String date() default "";

    /** {@return where it took place} */
    String place() default "";
}
