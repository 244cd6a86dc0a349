package io.github.catalogkit.registry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a class file does not say of the source that it was compiled from: the order of the classes in it, and what is
 * accepted there. The annotation processor writes it for itself.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SourceOrder {

    /** {@return the names of the classes in the order of the source, relative to the outermost, several in a text} */
    String[] value();

    /** {@return the names of classes, each followed by the code of a rule whose findings are accepted there} */
    String[] accepted() default {};
}
