package io.github.catalogkit.exporter.site.cite;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Citations;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The citations of single entries, as text and in the formats of reference managers. */
public final class CitedRecords {

    private static final List<String> FORMATS = List.of("bibtex", "ris", "csl");

    private final Catalog catalog;
    private final Function<Entry, Citation> citing;
    private final List<CatalogExporter> exporters;
    private final String sections;

    /**
     * Makes the citations of a catalog.
     *
     * @param options the options of an exporter that has {@link Citations#options()}
     * @param available the exporters of the program
     */
    public CitedRecords(Catalog catalog, ExportOptions options, Exporters available) {
        this.catalog = catalog.withSections(List.of());
        this.citing = Citations.ofEntries(catalog, options);
        this.exporters = FORMATS.stream()
                .flatMap(format -> available.exporters().stream()
                        .filter(exporter -> exporter.format().equals(format)))
                .toList();
        this.sections = String.valueOf(catalog.tags().findAny().isEmpty());
    }

    /** Returns the formats that the program has exporters for. */
    public List<CatalogExporter> formats() {
        return exporters;
    }

    /** Returns whether an entry is cited. */
    public boolean isCited(Entry entry) {
        return entry.kind() != Kind.GROUP;
    }

    /** Returns the citation of an entry that is cited. */
    public Citation citation(Entry entry) {
        return citing.apply(entry);
    }

    /** Returns the record of an entry in a format, as a file that has no other. */
    public String record(Entry entry, Section section, CatalogExporter exporter) {
        Entry alone = entry.withDetails(entry.details().toBuilder()
                .entries(List.of())
                .citationKey(citation(entry).key())
                .build());
        Section around = Section.of(section.id(), section.title(), alone);
        Map<String, String> options = new TreeMap<>(Map.of("sections", sections));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog.withSections(List.of(around)), ExportOptions.of(exporter, options), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
