package io.github.catalogkit.exporter.opml;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An exporter of feeds as a subscription list of OPML 2.0 (opml.org/spec2.opml) for feed readers: an outline of type {@code
 * rss} for each entry with a feed, in the outlines of its sections.
 *
 * <p>No outline has a {@code url}, since some feed readers subscribe to every URL.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class OpmlFeedsExporter implements CatalogExporter {

    /** Makes an exporter, for the service loader. */
    public OpmlFeedsExporter() {}

    @Override
    public String format() {
        return "feeds";
    }

    @Override
    public String fileExtension() {
        return "feeds.opml";
    }

    @Override
    public String mediaType() {
        return "text/x-opml";
    }

    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        OpmlDocument.write(catalog, opml -> new FeedOutlines(opml, new EntryOutline(catalog)), out);
    }
}
