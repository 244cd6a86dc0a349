package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Citations;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
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
 * A file of the citations of a catalogue.
 *
 * @param dialect which types and fields its records have
 */
record Bibliography(Dialect dialect) {

    private static final ExportOption ASCII = ExportOption.flag(
            "ascii", "write letters outside ASCII as commands of LaTeX, for programs that do not read UTF-8", false);

    static List<ExportOption> options() {
        return Stream.concat(Citations.options().stream(), Stream.of(ASCII)).toList();
    }

    void write(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        BibtexWriter records = new BibtexWriter(writer, options.isOn(ASCII) ? Alphabet.ASCII : Alphabet.UNICODE);
        for (Iterator<Citation> citations = Citations.of(catalog, options).iterator(); citations.hasNext(); ) {
            records.write(dialect.record(citations.next()));
        }
        records.finish();
        writer.flush();
    }
}
