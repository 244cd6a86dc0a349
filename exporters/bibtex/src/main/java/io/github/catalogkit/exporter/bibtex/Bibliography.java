package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Citations;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.vocabulary.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A bibliography file with the citations of a catalog.
 *
 * @param dialect converts citations to records with the types and fields of a dialect
 */
record Bibliography(Function<Citation, BibtexEntry> dialect) {

    private static final ExportOption ASCII = ExportOption.flag(
            "ascii",
            "Write letters outside ASCII as LaTeX commands, for pdfLaTeX and programs that do not read UTF-8. Letters"
                    + " without a command become similar letters, or are left out.",
            false);

    static List<ExportOption> options() {
        return Stream.concat(Citations.options().stream(), Stream.of(ASCII)).toList();
    }

    /** Returns a warning for each entry that has characters which the file cannot have. */
    List<Problem> warnings(Catalog catalog, ExportOptions options) {
        if (!options.isOn(ASCII)) {
            return List.of();
        }
        List<Problem> warnings = new ArrayList<>();
        Citations.of(catalog, options).forEach(citation -> {
            String omitted = dialect.apply(citation).omitted(Alphabet.ASCII);
            if (!omitted.isEmpty()) {
                warnings.add(Problem.of(
                                "omitted-character",
                                Severity.WARNING,
                                new CatalogLocation(catalog, ""),
                                "LaTeX has no glyph for " + omitted + ", left out of \"" + citation.key() + "\"")
                        .withHelp("export without ascii for LuaLaTeX and XeLaTeX"));
            }
        });
        return warnings;
    }

    /** Writes a record for each citation, separated by empty lines. */
    void write(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Alphabet alphabet = options.isOn(ASCII) ? Alphabet.ASCII : Alphabet.UNICODE;
        Iterator<Citation> citations = Citations.of(catalog, options).iterator();
        if (!citations.hasNext()) {
            writer.write("% Nothing of this catalog can be cited.\n"); // an empty file looks like an error
        }
        while (citations.hasNext()) {
            dialect.apply(citations.next()).write(writer, alphabet);
            if (citations.hasNext()) {
                writer.write('\n');
            }
        }
        writer.flush();
    }
}
