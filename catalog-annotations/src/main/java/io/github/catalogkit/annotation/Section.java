package io.github.catalogkit.annotation;

import io.github.catalogkit.vocabulary.Order;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a section. Its nested types are its entries and subsections, in the order of the source.
 *
 * <pre>{@code
 * @Section(value = "Proxies", order = Order.TITLE)
 * interface Proxies {
 *
 *     @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
 *     class Envoy {}
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Section {

    /** {@return the heading in one line of plain text} */
    String value();

    /**
     * {@return the id, unique among the sections of the catalog: lowercase ASCII letters, digits and single hyphens; by
     * default derived from the class name}
     */
    String id() default "";

    /** {@return the text between the heading and the first entry, as inline Markdown} */
    String introduction() default "";

    /** {@return the declared order of the entries directly under the heading; the rule {@code section-order} reports others} */
    Order order() default Order.CURATED;

    /** {@return the facts that its entries have, in their order; by default any} */
    FactType[] facts() default {};

    /** {@return links to where its entries are kept instead, such as another list} */
    Link[] links() default {};

    /** {@return whether it is meant to have no entries} */
    boolean intentionallyEmpty() default false;

    /**
     * {@return classes with {@link SectionPart} that have entries of a large section in other files, in their order; they follow
     * the nested entries}
     */
    Class<?>[] parts() default {};

    /** {@return subsections that are declared in other files, in their order; they follow the nested subsections} */
    Class<?>[] sections() default {};
}
