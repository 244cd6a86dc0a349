// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a work was published, besides the name of the publication. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface PublicationDetails {

    /** {@return the title of the book or the proceedings that it is part of} */
    String bookTitle() default "";

    /** {@return the volume of the journal or the series} */
    String volume() default "";

    /** {@return the issue of the journal} */
    String issue() default "";

    /** {@return the pages, such as 12-34} */
    String pages() default "";

    /** {@return the number of the article, where a journal has these instead of pages} */
    String articleNumber() default "";

    /** {@return the series of books} */
    String series() default "";

    /** {@return the edition, such as 2} */
    String edition() default "";

    /** {@return the chapter} */
    String chapter() default "";

    /** {@return the publisher} */
    String publisher() default "";

    /** {@return the place of publication} */
    String place() default "";

    /** {@return the institution that published or awarded it, such as a university} */
    String institution() default "";
}
