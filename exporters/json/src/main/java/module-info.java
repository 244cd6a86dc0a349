/** Writes a catalogue as JSON and as JSON Lines, and reads JSON back. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.json {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires transitive io.github.catalogkit.model;
    requires io.github.catalogkit.json;
    requires io.github.catalogkit.markdown;
    requires tools.jackson.databind;

    exports io.github.catalogkit.exporter.json;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.json.JsonExporter,
            io.github.catalogkit.exporter.json.JsonLinesExporter;
    provides io.github.catalogkit.source.CatalogReader with
            io.github.catalogkit.exporter.json.JsonCatalogReader;
}
