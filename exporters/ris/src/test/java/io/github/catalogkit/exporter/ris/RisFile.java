package io.github.catalogkit.exporter.ris;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An exported file: as the grammar of RIS has it, to the letter, and as citeproc-java reads it. */
final class RisFile {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  - (.*)");

    private final List<RisLines> records;
    private final RISLibrary library;

    private RisFile(String text) {
        this.records = records(text);
        this.library = library(text);
    }

    static RisFile of(Entry... entries) {
        return of(SampleCatalogs.of(entries), Map.of("sections", "false"));
    }

    static RisFile of(Catalog catalog, Map<String, String> options) {
        return new RisFile(text(catalog, options));
    }

    static String text(Catalog catalog, Map<String, String> options) {
        RisExporter exporter = new RisExporter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.of(exporter, options), out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("not written", e);
        }
    }

    List<String> keys() {
        return records.stream().map(record -> record.value("ID")).toList();
    }

    RisLines record(String key) {
        return records.stream()
                .filter(record -> record.value("ID").equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no record " + key));
    }

    /** Returns the records that citeproc-java finds. */
    List<RISReference> references() {
        return library.getReferences();
    }

    RISReference reference(String key) {
        return references().stream()
                .filter(reference -> Objects.equals(reference.getId(), key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("citeproc-java finds no record " + key));
    }

    private static List<RisLines> records(String text) {
        assertThat(text).endsWith("ER  - \r\n");
        List<RisLines> records = new ArrayList<>();
        for (String record : text.substring(0, text.length() - 2).split("\r\n\r\n", -1)) {
            List<RisLines.Line> lines = new ArrayList<>();
            for (String line : record.split("\r\n", -1)) {
                Matcher parts = LINE.matcher(line);
                assertThat(parts.matches()).as("a line with a tag: %s", line).isTrue();
                lines.add(new RisLines.Line(parts.group(1), parts.group(2)));
            }
            records.add(new RisLines(lines));
        }
        return records;
    }

    private static RISLibrary library(String text) {
        try {
            return new RISParser().parse(new StringReader(text));
        } catch (IOException e) {
            throw new AssertionError("citeproc-java does not read it", e);
        }
    }
}
