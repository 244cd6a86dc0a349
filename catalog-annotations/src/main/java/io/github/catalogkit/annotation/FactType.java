// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The declaration of a fact that the entries of a section have. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface FactType {

    /** {@return the name of the fact} */
    String name();

    /** {@return the allowed values in plain text; any if there are none} */
    String[] values() default {};
}
