package io.github.catalogkit.exporter.opml;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An exporter of OPML 2.0 (opml.org/spec2.opml): an outline for each section and entry, nested as in the list. Entries with a
 * URL are outlines of type {@code link}.
 *
 * <p>Feeds are omitted, so that feed readers do not subscribe to them; {@link OpmlFeedsExporter} writes the file for feed
 * readers.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class OpmlExporter implements CatalogExporter {

    private static final ExportOption NOTES = ExportOption.flag(
            "notes", "Repeat each description as _note, which outliners show but OPML 2.0 does not define.", false);

    /** Makes an exporter, for the service loader. */
    public OpmlExporter() {}

    @Override
    public String format() {
        return "opml";
    }

    @Override
    public String fileExtension() {
        return "opml";
    }

    @Override
    public String mediaType() {
        return "text/x-opml";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(NOTES);
    }

    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        EntryOutline entries = new EntryOutline(catalog);
        OpmlDocument.write(catalog, opml -> new LinkOutlines(catalog, opml, entries, options.isOn(NOTES)), out);
    }
}
