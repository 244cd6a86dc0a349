// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import io.github.catalogkit.vocabulary.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A person or an organization. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Author {

    /** {@return the full name of a person in reading order} */
    String name() default "";

    /** {@return the suffix of the name, such as Jr., III or PhD; by default recognized at the end of the name} */
    String suffix() default "";

    /**
     * {@return the family name with its particles, such as van der, and without the suffix. It starts or ends the name;
     * by default recognized in it}
     */
    String family() default "";

    /** {@return the organization that the person works for} */
    String affiliation() default "";

    /** {@return the ORCID iD without its URL, such as 0000-0002-1825-0097} */
    String orcid() default "";

    /** {@return the name as it appears in running text of the list, if different} */
    String creditedAs() default "";

    /** {@return the role, such as editor or translator} */
    Role role() default Role.AUTHOR;

    /** {@return the name of an organization as it is cited} */
    String organization() default "";
}
