// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A named fact, such as a column of a table. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Fact {

    /** {@return the name of the fact} */
    String name();

    /** {@return the value, as inline Markdown} */
    String value();
}
