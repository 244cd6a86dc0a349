/** The immutable catalog, the reading of its registry, and what an exporter and a reader implement. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.model {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.annotation;

    exports io.github.catalogkit.export;
    exports io.github.catalogkit.layout;
    exports io.github.catalogkit.model;
    exports io.github.catalogkit.registry;
    exports io.github.catalogkit.source;
    exports io.github.catalogkit.text;
    exports io.github.catalogkit.value;

    uses io.github.catalogkit.export.CatalogExporter;
    uses io.github.catalogkit.registry.CatalogProvider;
    uses io.github.catalogkit.source.CatalogReader;
}
