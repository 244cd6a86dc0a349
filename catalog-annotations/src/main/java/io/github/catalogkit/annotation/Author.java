// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A person or an organization. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Author {

    /** {@return the name of a person, in full and in reading order} */
    String name() default "";

    /** {@return what follows the family name, such as Jr., III or PhD; by default recognized at the end of the name} */
    String suffix() default "";

    /**
     * {@return the part of the name that sorts it, with particles such as van der and without the suffix; the start or
     * the end of the name}
     */
    String family() default "";

    /** {@return the organization that the person works for} */
    String affiliation() default "";

    /** {@return the ORCID iD of the person without an address, such as 0000-0002-1825-0097} */
    String orcid() default "";

    /** {@return the name as the list writes it in running text, if it has its own way} */
    String creditedAs() default "";

    /** {@return the name of an organization as it is cited} */
    String organization() default "";
}
