package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a catalog, whose registry is generated beside it: {@code ContainerNetworking} has {@code ContainerNetworkingRegistry}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Catalog {

    /**
     * {@return the identity, from which file names are made: small ASCII letters and digits in words joined by hyphens}
     */
    String id();

    /** {@return the title, in plain text} */
    String title();

    /** {@return what stands under the title, as inline Markdown} */
    String introduction() default "";

    /** {@return what the list says of itself as a publication} */
    Imprint imprint() default @Imprint;

    /** {@return the class of the {@link Book} that the list accompanies} */
    Class<?> accompanies() default void.class;

    /** {@return the sections in their order, after those that stand in this class} */
    Class<?>[] sections() default {};

    /** {@return what the list decides about rules, each of which it can set more or less strictly, or off} */
    RuleSetting[] rules() default {};
}
