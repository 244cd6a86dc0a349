/** The reader of the JSON that the exporter of JSON writes. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.reader.json {
    requires static org.jspecify;
    requires io.github.catalogkit.schema;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;
    requires io.github.catalogkit.json;
    requires io.github.catalogkit.markdown;
    requires tools.jackson.databind;

    exports io.github.catalogkit.reader.json;

    provides io.github.catalogkit.source.CatalogReader with
            io.github.catalogkit.reader.json.JsonCatalogReader;
}
