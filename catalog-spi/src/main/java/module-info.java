/** What an exporter and a reader implement, and how programs find them. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.spi {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;

    exports io.github.catalogkit.export;
    exports io.github.catalogkit.problem;
    exports io.github.catalogkit.source;

    uses io.github.catalogkit.export.CatalogExporter;
    uses io.github.catalogkit.source.CatalogReader;
}
