// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The declaration of a tag. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Tag {

    /** {@return the tag, as entries have it} */
    String name();

    /** {@return the title for readers, if different from the tag} */
    String title() default "";

    /** {@return the description, as inline Markdown} */
    String description() default "";

    /** {@return the URL of a page about it: absolute, with {@code http} or {@code https}} */
    String url() default "";
}
