package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/** An exported file, as jbibtex reads it. */
final class BibtexFile {

    private final BibTeXDatabase database;

    private BibtexFile(BibTeXDatabase database) {
        this.database = database;
    }

    static BibtexFile of(Entry... entries) {
        return of(SampleCatalogs.of(entries), Map.of("sections", "false"));
    }

    static BibtexFile of(Catalog catalog) {
        return of(catalog, Map.of());
    }

    static BibtexFile of(Catalog catalog, Map<String, String> options) {
        return of(new BibtexExporter(), catalog, options);
    }

    static BibtexFile biblatex(Entry... entries) {
        return of(new BiblatexExporter(), SampleCatalogs.of(entries), Map.of("sections", "false"));
    }

    static BibtexFile of(CatalogExporter exporter, Catalog catalog, Map<String, String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.of(exporter, options), out);
            StringReader reader = new StringReader(out.toString(StandardCharsets.UTF_8));
            return new BibtexFile(new BibTeXParser().parseFully(reader));
        } catch (IOException | ParseException e) {
            throw new AssertionError("jbibtex does not read it", e);
        }
    }

    /** Returns the keys of all records, a repeated one as often as it occurs. */
    List<String> keys() {
        return database.getObjects().stream()
                .map(BibTeXEntry.class::cast)
                .map(entry -> entry.getKey().getValue())
                .toList();
    }

    String type(String key) {
        return entry(key).getType().getValue();
    }

    /** Returns the names of a record's fields, in the order of the file. */
    List<String> fields(String key) {
        return entry(key).getFields().keySet().stream().map(Key::getValue).toList();
    }

    /** Returns the value of a field with all its escapes; nothing if the record has no such field. */
    Optional<String> field(String key, String name) {
        return Optional.ofNullable(entry(key).getField(new Key(name))).map(value -> value.toUserString());
    }

    /** Returns the text of a field, with the straight quotes that jbibtex makes typographic. */
    String text(String key, String name) {
        try {
            String value = field(key, name).orElseThrow();
            String shown = value.indexOf('\\') < 0 && value.indexOf('{') < 0
                    ? value
                    : new LaTeXPrinter().print(new LaTeXParser().parse(value));
            return shown.replace('‘', '`').replace('’', '\'').replaceAll("[“”]", "\"");
        } catch (ParseException e) {
            throw new AssertionError("jbibtex does not understand the field " + name + " of " + key, e);
        }
    }

    private BibTeXEntry entry(String key) {
        return Optional.ofNullable(database.getEntries().get(new Key(key)))
                .orElseThrow(() -> new AssertionError("there is no record " + key));
    }
}
