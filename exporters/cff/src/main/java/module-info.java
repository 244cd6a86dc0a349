/** The exporter of the citation of a catalog itself, in the Citation File Format. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.cff {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires io.github.catalogkit.citation;
    requires io.github.catalogkit.yaml;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;

    exports io.github.catalogkit.exporter.cff;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.cff.CffExporter;
}
