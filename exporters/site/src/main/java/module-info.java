/** The exporter of web sites. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.site {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires static java.compiler;
    requires gg.jte.runtime;
    requires io.github.catalogkit.citation;
    requires io.github.catalogkit.json;
    requires tools.jackson.core;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;

    exports io.github.catalogkit.exporter.site;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.site.SiteExporter;
}
