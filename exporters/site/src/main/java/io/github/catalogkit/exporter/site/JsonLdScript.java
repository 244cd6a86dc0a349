package io.github.catalogkit.exporter.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.exporter.site.outline.Download;
import io.github.catalogkit.exporter.site.outline.Site;
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

    private final Optional<CatalogExporter> exporter;
    private final Catalog shown;
    private final Writer writer;
    private final OutputStream out;

    /** Makes the script of a page, which is written to a writer and, as bytes, to the stream below it. */
    JsonLdScript(Site site, SitePage page, Writer writer, OutputStream out) {
        this.exporter = site.jsonLd().map(Download::exporter);
        this.shown = site.catalog().withSections(page.shown());
        this.writer = writer;
        this.out = out;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        exporter.ifPresent(jsonLd -> {
            output.writeContent("<script type=\"application/ld+json\">");
            try {
                writer.flush();
                jsonLd.export(shown, ExportOptions.of(jsonLd, Map.of("indent", "false", "entries", "names")), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            output.writeContent("</script>");
        });
    }
}
