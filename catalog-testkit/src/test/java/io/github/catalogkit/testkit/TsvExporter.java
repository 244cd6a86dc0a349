package io.github.catalogkit.testkit;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** An exporter that somebody might write; the guide to writing one shows it. */
public final class TsvExporter implements CatalogExporter {

    private static final ExportOption HEADER =
            ExportOption.flag("header", "Begin with a line that names the columns.", true);

    /** Makes an exporter. */
    public TsvExporter() {}

    @Override
    public String format() {
        return "tsv";
    }

    @Override
    public String fileExtension() {
        return "tsv";
    }

    @Override
    public String mediaType() {
        return "text/tab-separated-values";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(HEADER);
    }

    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (options.isOn(HEADER)) {
            lines.write("id\ttitle\taddress\tdescription\n");
        }
        for (Iterator<Entry> entries = catalog.entries().iterator(); entries.hasNext(); ) {
            lines.write(line(entries.next()));
        }
        lines.flush();
    }

    private static String line(Entry entry) {
        String address = entry.address().map(Object::toString).orElse("");
        String description = entry.description().plain();
        return String.join("\t", entry.id(), entry.title(), address, description) + "\n";
    }
}
