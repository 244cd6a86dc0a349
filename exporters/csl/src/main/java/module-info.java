/** The exporter of citations in CSL-JSON. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.csl {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires io.github.catalogkit.citation;
    requires io.github.catalogkit.json;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;

    exports io.github.catalogkit.exporter.csl;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.csl.CslExporter;
}
