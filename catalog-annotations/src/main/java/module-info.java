/**
 * The annotations that declare a catalog, and the enums that they share with the model. Start with {@link
 * io.github.catalogkit.annotation.Catalog}. The module has no dependencies.
 */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.annotation {
    requires static org.jspecify;

    exports io.github.catalogkit.annotation;
    exports io.github.catalogkit.vocabulary;
}
