package io.github.catalogkit.registry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The order of the nested types in the source and the suppressed warnings, which class files do not contain. Written and
 * read by the annotation processor.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SourceOrder {

    /** {@return the names of the nested types in the order of the source, relative to the outermost, several in a text} */
    String[] value();

    /** {@return the names of classes, each followed by the code of a warning that is suppressed there} */
    String[] accepted() default {};
}
