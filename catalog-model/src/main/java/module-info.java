/**
 * The annotations, the immutable catalogue, its rules, and what an exporter implements. Depends on nothing.
 */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.model {
    requires static org.jspecify;

    exports io.github.catalogkit.annotation;
    exports io.github.catalogkit.export;
    exports io.github.catalogkit.lint;
    exports io.github.catalogkit.model;
    exports io.github.catalogkit.registry;
    exports io.github.catalogkit.rule;
    exports io.github.catalogkit.source;
    exports io.github.catalogkit.text;

    uses io.github.catalogkit.export.CatalogExporter;
    uses io.github.catalogkit.registry.CatalogProvider;
    uses io.github.catalogkit.source.CatalogReader;
}
