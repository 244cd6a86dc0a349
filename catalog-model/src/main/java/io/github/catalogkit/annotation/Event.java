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

    /** {@return the name without year and place, such as {@code KubeCon}} */
    String name();

    /** {@return when it took place: an ISO date, or only its year or month} */
    String date() default "";

    /** {@return where it took place} */
    String place() default "";
}
