package io.github.catalogkit.exporter.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.exporter.site.outline.SitePage;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/** What a page says to search engines, if the program has an exporter of JSON-LD. */
final class JsonLdScript implements Content {

    private final Catalog shown;
    private final Writer writer;
    private final OutputStream out;

    /** Makes the script of a page, which is written to a writer and, as bytes, to the stream below it. */
    JsonLdScript(Catalog catalog, SitePage page, Writer writer, OutputStream out) {
        this.shown = catalog.withSections(page.shown());
        this.writer = writer;
        this.out = out;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        exporter().ifPresent(exporter -> {
            output.writeContent("<script type=\"application/ld+json\">");
            try {
                writer.flush();
                exporter.export(shown, ExportOptions.of(exporter, Map.of("indent", "false", "entries", "names")), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            output.writeContent("</script>");
        });
    }

    private static Optional<CatalogExporter> exporter() {
        return Exporters.load(JsonLdScript.class.getClassLoader()).exporters().stream()
                .filter(it -> it.format().equals("jsonld"))
                .findFirst();
    }
}
