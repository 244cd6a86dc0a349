/** The exporters of JSON and JSON Lines, and the JSON Schema of their output. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.json {
    requires static org.jspecify;
    requires io.github.catalogkit.schema;
    requires static com.google.auto.service;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;
    requires io.github.catalogkit.json;
    requires io.github.catalogkit.markdown;

    exports io.github.catalogkit.exporter.json;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.json.JsonExporter,
            io.github.catalogkit.exporter.json.JsonLinesExporter;
}
