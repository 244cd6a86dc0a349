/** The exporter of Markdown files and of regions of existing files. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.markdown {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;
    requires io.github.catalogkit.markdown;
    requires org.commonmark;

    exports io.github.catalogkit.exporter.markdown;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.markdown.MarkdownExporter;
}
