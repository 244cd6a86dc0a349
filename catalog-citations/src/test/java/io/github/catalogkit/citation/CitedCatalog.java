package io.github.catalogkit.citation;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The citations of a catalog, with the options of an exporter that has no others. */
final class CitedCatalog {

    private static final class Exporter implements CatalogExporter {

        @Override
        public String format() {
            return "citations";
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public List<ExportOption> options() {
            return Citations.options();
        }

        @Override
        public void export(Catalog catalog, ExportOptions options, OutputStream out) {
            throw new UnsupportedOperationException();
        }
    }

    private CitedCatalog() {}

    static List<Citation> cite(Catalog catalog) {
        return cite(catalog, Map.of());
    }

    static List<Citation> cite(Catalog catalog, Map<String, String> options) {
        return Citations.of(catalog, ExportOptions.of(new Exporter(), options)).toList();
    }

    /** Returns the citations of the entries, each by itself. */
    static List<Citation> citeEach(Catalog catalog, Map<String, String> options) {
        return catalog.entries()
                .filter(entry -> entry.kind() != Kind.GROUP)
                .map(Citations.ofEntries(catalog, ExportOptions.of(new Exporter(), options)))
                .toList();
    }

    static Citation cite(Entry entry) {
        return cite(SampleCatalogs.of(entry)).get(0);
    }

    static Map<String, String> keysByTitle(Catalog catalog, Map<String, String> options) {
        return cite(catalog, options).stream().collect(Collectors.toMap(Citation::title, Citation::key));
    }
}
