package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a catalogue, whose registry is generated beside it: {@code ContainerNetworking} has {@code ContainerNetworkingRegistry}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Catalog {

    /** The identity, from which file names are made: small ASCII letters and digits in words joined by hyphens. */
    String id();

    /** The title, in plain text. */
    String title();

    /** What stands under the title, as inline Markdown. */
    String introduction() default "";

    /** What the list says of itself as a publication. */
    Imprint imprint() default @Imprint;

    /** The class of the {@link Book} that the list accompanies. */
    Class<?> accompanies() default void.class;

    /** The sections in their order, after those that stand in this class. */
    Class<?>[] sections() default {};

    /** What the list decides about rules, each of which it can set more or less strictly, or off. */
    RuleSetting[] rules() default {};
}
