package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A further link of an entry. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Link {

    /** {@return what the link leads to} */
    String label();

    /** {@return the web address: absolute, {@code http} or {@code https}} */
    String url();
}
