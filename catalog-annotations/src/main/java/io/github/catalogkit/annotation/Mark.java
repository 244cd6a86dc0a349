// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a Markdown file writes for a tag, or as the text of a link with a label. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Mark {

    /** {@return the tag or the label} */
    String name();

    /** {@return the Markdown, such as an image or an emoji, written as is} */
    String markdown();
}
