/** The exporter of citations in RIS. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.ris {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires io.github.catalogkit.citation;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;

    exports io.github.catalogkit.exporter.ris;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.ris.RisExporter;
}
