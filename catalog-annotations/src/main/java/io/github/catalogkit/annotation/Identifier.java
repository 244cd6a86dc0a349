// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import io.github.catalogkit.vocabulary.Scheme;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An identifier of a work or a package in a public registry. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Identifier {

    /** {@return the scheme, such as pmid or npm} */
    Scheme scheme();

    /** {@return the identifier in the usual form of the scheme, without a resolver} */
    String value();
}
