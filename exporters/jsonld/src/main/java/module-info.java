/** The exporter of JSON-LD in the vocabulary of schema.org. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.jsonld {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires io.github.catalogkit.json;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;

    exports io.github.catalogkit.exporter.jsonld;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.jsonld.JsonLdExporter;
}
