package io.github.catalogkit.exporter.bibtex;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.text.MalformedValueException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what a catalogue cites as classic BibTeX (btxdoc, 8 February 1988) in UTF-8: one record for each entry but the
 * groups, in the order of the list. The id of an entry is its citation key.
 *
 * <p>The entry types and fields are those that BibTeX's standard styles know, together with a few that reference
 * managers read and the styles skip: {@code url}, {@code urldate}, {@code doi}, {@code isbn}, {@code version}, {@code
 * keywords}, {@code abstract}.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class BibtexExporter implements CatalogExporter {

    private static final ExportOption COMPANION =
            ExportOption.flag("companion", "begin with the book that the list accompanies", false);

    /** Makes an exporter. */
    public BibtexExporter() {}

    @Override
    public String format() {
        return "bibtex";
    }

    @Override
    public String fileExtension() {
        return "bib";
    }

    @Override
    public String mediaType() {
        return "application/x-bibtex";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(COMPANION);
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExportException if a text of an entry holds a character that no text file should, such as a control
     *     character; the message names the entry
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        BibtexWriter bibtex = new BibtexWriter(writer);
        for (Iterator<Entry> cited = cited(catalog, options).iterator(); cited.hasNext(); ) {
            bibtex.write(record(cited.next()));
        }
        bibtex.finish();
        writer.flush();
    }

    private static Stream<Entry> cited(Catalog catalog, ExportOptions options) {
        Stream<Entry> list = catalog.entries().filter(entry -> entry.kind() != Kind.GROUP);
        return options.isOn(COMPANION) ? Stream.concat(catalog.companion().stream(), list) : list;
    }

    private static BibtexEntry record(Entry entry) {
        try {
            return EntryMapping.record(entry);
        } catch (MalformedValueException e) {
            throw new ExportException("A text of the entry \"" + entry.id() + "\" " + e.getMessage());
        }
    }
}
