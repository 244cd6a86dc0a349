/**
 * The immutable model of a catalog and what a program needs to read a registry. Start with {@link
 * io.github.catalogkit.registry.Catalogs} or a generated registry, then see {@link io.github.catalogkit.model.Catalog}. The
 * only dependency is {@code catalog-annotations}.
 */
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
