package io.github.catalogkit.it.documentation;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.export.Selection;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page shows of a format.
 *
 * @param index which block of its language on the page it is, from 0
 * @param section the section of {@link SampleList} that it shows, or else an entry of {@link SampleCatalogs#everything()}
 */
record Sample(String format, String language, int index, Map<String, String> options, Optional<String> section) {

    static final List<Sample> ALL = List.of(
            ofAnEntry("biblatex", "bibtex", 0),
            ofAnEntry("bibtex", "bibtex", 0),
            ofAnEntry("cff", "yaml", 0),
            ofAnEntry("csl", "json", 0),
            ofAnEntry("hayagriva", "yaml", 0),
            ofAnEntry("ris", "ris", 0),
            ofAnEntry("json", "json", 0),
            ofAnEntry("jsonl", "json", 1),
            ofASection("jsonld", "json", Map.of(), "service-meshes"),
            ofASection("opml", "xml", Map.of(), "tooling"),
            new Sample("feeds", "xml", 1, Map.of(), Optional.of("articles")),
            ofASection("site", "html", Map.of(), "service-meshes"),
            ofASection("markdown", "markdown", Map.of(), "official-documentation"),
            new Sample("markdown", "markdown", 1, Map.of("style", "awesome"), Optional.of("3rd-party-articles")),
            ofASection("markdown", "yaml", Map.of("front-matter", "yaml"), "tooling"));

    private static Sample ofAnEntry(String format, String language, int index) {
        return new Sample(format, language, index, Map.of(), Optional.empty());
    }

    private static Sample ofASection(String format, String language, Map<String, String> options, String section) {
        return new Sample(format, language, 0, options, Optional.of(section));
    }

    /** What the exporter writes. */
    String written() throws IOException {
        CatalogExporter exporter = Exporters.load().get(format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(catalog(), ExportOptions.of(exporter, options), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Catalog catalog() {
        return section.map(id -> Selection.everything().withSections(id).select(SampleList.CATALOG))
                .orElseGet(SampleCatalogs::everything);
    }
}
