package io.github.catalogkit.exporter.site.outline;

import io.github.catalogkit.citation.Citations;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The list in another format, as a file of the site.
 *
 * @param file the file
 * @param catalog the list
 * @param exporter writes it
 * @param options the options of the exporter
 */
public record Download(String file, Catalog catalog, CatalogExporter exporter, ExportOptions options) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("biblatex", "BibLaTeX"),
            Map.entry("bibtex", "BibTeX"),
            Map.entry("cff", "CITATION.cff"),
            Map.entry("csl", "CSL-JSON"),
            Map.entry("feeds", "OPML (feeds)"),
            Map.entry("hayagriva", "Hayagriva"),
            Map.entry("json", "JSON"),
            Map.entry("jsonl", "JSON Lines"),
            Map.entry("jsonld", "JSON-LD"),
            Map.entry("markdown", "Markdown"),
            Map.entry("opml", "OPML"),
            Map.entry("ris", "RIS"));

    /** Returns the download of a format, with the options that it has in common with the site. */
    public static Download of(Catalog catalog, CatalogExporter exporter, ExportOptions site) {
        Map<String, String> common = exporter.options().stream()
                .filter(Citations.optionsOfEntries()::contains)
                .collect(Collectors.toMap(ExportOption::name, site::text));
        String file = catalog.id() + "." + exporter.fileExtension();
        return new Download(file, catalog, exporter, ExportOptions.of(exporter, common));
    }

    /**
     * Writes the file.
     *
     * @throws IOException if the stream throws it
     */
    public void write(OutputStream out) throws IOException {
        exporter.export(catalog, options, out);
    }

    /** Returns the name of the format for a reader. */
    public String label() {
        return label(exporter);
    }

    /** Returns the name of a format for a reader. */
    public static String label(CatalogExporter exporter) {
        return NAMES.getOrDefault(exporter.format(), exporter.format());
    }
}
