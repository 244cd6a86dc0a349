/** Writes a catalogue as JSON-LD in the vocabulary of schema.org. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.jsonld {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires transitive io.github.catalogkit.model;
    requires tools.jackson.core;

    exports io.github.catalogkit.exporter.jsonld;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.jsonld.JsonLdExporter;
}
