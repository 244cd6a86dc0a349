/** The exporter of citations in the YAML of Hayagriva. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.hayagriva {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires io.github.catalogkit.citation;
    requires io.github.catalogkit.yaml;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;

    exports io.github.catalogkit.exporter.hayagriva;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.hayagriva.HayagrivaExporter;
}
