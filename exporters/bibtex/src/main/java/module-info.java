/** The exporters of citations in BibTeX and BibLaTeX. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.bibtex {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires io.github.catalogkit.citation;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;

    exports io.github.catalogkit.exporter.bibtex;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.bibtex.BiblatexExporter,
            io.github.catalogkit.exporter.bibtex.BibtexExporter;
}
