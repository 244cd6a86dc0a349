package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A picture of a book's cover. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Cover {

    /** {@return where the picture is: a web address, or a path relative to the list} */
    String path();

    /** {@return what it shows, for those who cannot see it} */
    String description();
}
