// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An image. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Image {

    /** {@return a URL, or a path relative to the list} */
    String path();

    /** {@return the alternative text, which says what the image shows} */
    String description();
}
