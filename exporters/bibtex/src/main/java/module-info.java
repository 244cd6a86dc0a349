/** Writes what a catalogue cites as a BibTeX file. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.exporter.bibtex {
    requires static org.jspecify;
    requires static com.google.auto.service;
    requires transitive io.github.catalogkit.model;

    exports io.github.catalogkit.exporter.bibtex;

    provides io.github.catalogkit.export.CatalogExporter with
            io.github.catalogkit.exporter.bibtex.BibtexExporter;
}
