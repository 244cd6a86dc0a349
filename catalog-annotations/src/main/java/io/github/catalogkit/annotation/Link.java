// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An additional link. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Link {

    /** {@return the link text, such as slides} */
    String label();

    /** {@return the URL of the link; by default that of the entry: absolute, with {@code http} or {@code https}} */
    String url() default "";
}
