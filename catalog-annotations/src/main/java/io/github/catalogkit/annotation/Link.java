// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A further link. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Link {

    /** {@return what the link leads to} */
    String label();

    /** {@return the URL that it leads to: absolute, {@code http} or {@code https}} */
    String url();
}
