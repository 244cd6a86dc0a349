/**
 * The interfaces of readers and exporters, and how programs find implementations. To support another format, implement {@link
 * io.github.catalogkit.source.CatalogReader} or {@link io.github.catalogkit.export.CatalogExporter}.
 */
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
