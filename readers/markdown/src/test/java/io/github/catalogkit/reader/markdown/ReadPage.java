package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.source.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** A page that was read. */
record ReadPage(String source, Reading reading) {

    private static final CatalogExporter EXPORTER = Exporters.load().get("markdown");

    static ReadPage of(String page) {
        return new ReadPage(page, read(page.getBytes(StandardCharsets.UTF_8)));
    }

    static Reading read(byte[] bytes) {
        try {
            return new MarkdownReader().read(new ByteArrayInputStream(bytes), "Given Name");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only entry of a page that holds nothing but an item of a list. */
    static Entry entry(String line) {
        return of("- " + line + "\n").entries().get(0);
    }

    Catalog catalog() {
        return reading.catalog();
    }

    List<Entry> entries() {
        return catalog().entries().toList();
    }

    List<String> titles() {
        return entries().stream().map(Entry::title).toList();
    }

    List<Problem> problems() {
        return reading.problems();
    }

    /** The page that the catalog is written as. */
    String written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EXPORTER.export(catalog(), ExportOptions.defaults(EXPORTER), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The page with all fixes of its problems. */
    String fixed() {
        StringBuilder page = new StringBuilder(source);
        problems().stream()
                .flatMap(problem -> problem.fix().stream())
                .map(fix -> (Edit.OfText) fix.edit())
                .sorted(Comparator.comparing(Edit.OfText::start).reversed())
                .forEach(edit -> page.replace(edit.start(), edit.end(), edit.replacement()));
        return page.toString();
    }
}
