/**
 * The annotations that declare a catalog. Start with {@link io.github.catalogkit.annotation.Catalog}, nest types with
 * {@link io.github.catalogkit.annotation.Section} in it, and in these a class for each entry, with the annotation of its
 * kind, such as {@link io.github.catalogkit.annotation.Tool} or {@link io.github.catalogkit.annotation.Article}.
 *
 * <p>The annotation processor reads them when the classes are compiled. They have class retention: nothing reads them at
 * run time.
 */
package io.github.catalogkit.annotation;
