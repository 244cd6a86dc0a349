// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An event at which something was presented. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Event {

    /** {@return the name without year or place, such as KubeCon} */
    String name();

    /** {@return the date of the event: an ISO 8601 date, month or year, such as {@code 2018-03}} */
    String date() default "";

    /** {@return the location, such as Austin} */
    String place() default "";
}
