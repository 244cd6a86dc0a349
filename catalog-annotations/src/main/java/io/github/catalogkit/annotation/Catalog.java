package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a catalog. Its nested types are the sections.
 *
 * <p>The annotation processor generates a registry in the same package: {@code Meshes} gets {@code MeshesRegistry}.
 *
 * <pre>{@code
 * @Catalog(id = "meshes", title = "Service meshes", introduction = "What _I_ use.")
 * interface Meshes {
 *
 *     @Section("Software")
 *     interface Software {
 *
 *         @Tool(title = "Linkerd", url = "https://linkerd.io/")
 *         class Linkerd {}
 *     }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Catalog {

    /** {@return the id, from which file names are derived: lowercase ASCII letters, digits and single hyphens} */
    String id();

    /** {@return the title in one line of plain text} */
    String title();

    /** {@return the text under the title, as inline Markdown; a line break starts a new line} */
    String introduction() default "";

    /** {@return metadata of the catalog as a publication} */
    Imprint imprint() default @Imprint;

    /** {@return the class of the companion {@link Book}; {@code void.class} for none} */
    Class<?> accompanies() default void.class;

    /** {@return sections that are declared in other files, in their order; they follow the nested sections} */
    Class<?>[] sections() default {};

    /** {@return the tags that entries can have; by default any} */
    Tag[] declaredTags() default {};

    /** {@return the configuration of rules; a rule that is not configured has its default severity and value} */
    RuleSetting[] rules() default {};
}
