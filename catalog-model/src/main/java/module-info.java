/** The immutable catalog, and the reading of its registry. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.model {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.annotation;

    exports io.github.catalogkit.layout;
    exports io.github.catalogkit.model;
    exports io.github.catalogkit.registry;
    exports io.github.catalogkit.text;
    exports io.github.catalogkit.value;

    uses io.github.catalogkit.registry.CatalogProvider;
}
