/** The exporters of OPML 2.0: an outline of the catalog, and a subscription list of its feeds. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.opml {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;
    requires io.github.catalogkit.markdown;
    requires java.xml;

    exports io.github.catalogkit.exporter.opml;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.opml.OpmlExporter,
            io.github.catalogkit.exporter.opml.OpmlFeedsExporter;
}
