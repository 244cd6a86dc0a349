package io.github.catalogkit.annotation;

import io.github.catalogkit.vocabulary.Order;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a section: its entries and the sections below it are the classes that stand in this one, in their order. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Section {

    /** {@return the heading, in plain text} */
    String value();

    /**
     * {@return the identity: small ASCII letters and digits in words joined by hyphens} By default the name of the
     * class.
     */
    String id() default "";

    /** {@return what stands between the heading and the first entry, as inline Markdown} */
    String introduction() default "";

    /** {@return the order that the entries directly under the heading keep; a rule finds those that do not} */
    Order order() default Order.CURATED;

    /** {@return the sections of other files, which follow those that stand in this class} */
    Class<?>[] sections() default {};
}
