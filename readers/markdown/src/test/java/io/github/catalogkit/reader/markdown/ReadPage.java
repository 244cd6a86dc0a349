package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
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
import java.util.function.Function;

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
        return written(catalog());
    }

    /** The page that the catalog is written as after a change of its entries. */
    String written(Function<Entry, EntryDetails> change) {
        Catalog catalog = catalog();
        return written(catalog.withSections(sections(catalog.sections(), change)));
    }

    private static List<Section> sections(List<Section> sections, Function<Entry, EntryDetails> change) {
        return sections.stream()
                .map(section -> section.withEntries(entries(section.entries(), change))
                        .withSections(sections(section.sections(), change)))
                .toList();
    }

    private static List<Entry> entries(List<Entry> entries, Function<Entry, EntryDetails> change) {
        return entries.stream().map(entry -> changed(entry, change)).toList();
    }

    private static Entry changed(Entry entry, Function<Entry, EntryDetails> change) {
        EntryDetails changed = change.apply(entry).toBuilder()
                .entries(entries(entry.entries(), change))
                .build();
        return changed.url().isPresent() ? Resource.of(changed) : Group.of(changed);
    }

    static String written(Catalog catalog) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EXPORTER.export(catalog, ExportOptions.defaults(EXPORTER), out);
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
