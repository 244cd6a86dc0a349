package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.exporter.bibtex.FieldValue.Text;
import io.github.catalogkit.exporter.bibtex.FieldValue.Title;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Specification;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which entry type and fields the kinds of entries have. A type stands only where the fields are known without which
 * BibTeX's styles would leave a hole in it; else the entry is {@code @misc}, which requires none.
 */
final class EntryMapping {

    private EntryMapping() {}

    /** Returns the record of any entry but a group. */
    static BibtexEntry record(Entry entry) {
        Map<Field, FieldValue> fields = new EnumMap<>(CommonFields.of(entry));
        String type = switch (entry.kind()) {
            case BOOK -> book((Book) entry, fields);
            case DATASET -> dataset((Dataset) entry, fields);
            case PAPER -> paper((Paper) entry, fields);
            case SPECIFICATION -> specification((Specification) entry, fields);
            default -> misc(entry, fields);
        };
        return new BibtexEntry(type, entry.id(), fields);
    }

    private static String misc(Entry entry, Map<Field, FieldValue> fields) {
        fields.put(Field.HOWPUBLISHED, new Text(HowPublished.of(entry)));
        return "misc";
    }

    private static String book(Book book, Map<Field, FieldValue> fields) {
        if (book.publisher().isEmpty() || !fields.containsKey(Field.AUTHOR) || !fields.containsKey(Field.YEAR)) {
            return misc(book, fields);
        }
        book.publisher().ifPresent(publisher -> fields.put(Field.PUBLISHER, new Text(publisher)));
        book.isbn().ifPresent(isbn -> fields.put(Field.ISBN, new Text(isbn)));
        return "book";
    }

    private static String dataset(Dataset dataset, Map<Field, FieldValue> fields) {
        dataset.version().ifPresent(version -> fields.put(Field.VERSION, new Text(version)));
        return misc(dataset, fields);
    }

    private static String paper(Paper paper, Map<Field, FieldValue> fields) {
        paper.doi().ifPresent(doi -> fields.put(Field.DOI, new FieldValue.Verbatim(doi)));
        if (paper.event().isPresent()) {
            String proceedings = paper.publication()
                    .or(() -> paper.event().map(Event::label))
                    .orElseThrow();
            fields.put(Field.BOOKTITLE, new Title(proceedings));
            return "inproceedings";
        }
        if (paper.publication().isPresent()) {
            fields.put(Field.JOURNAL, new Text(paper.publication().get()));
            return "article";
        }
        return misc(paper, fields);
    }

    private static String specification(Specification specification, Map<Field, FieldValue> fields) {
        specification.version().ifPresent(version -> fields.put(Field.VERSION, new Text(version)));
        if (specification.organization().isEmpty()) {
            return misc(specification, fields);
        }
        fields.put(Field.TYPE, new Text("Specification"));
        fields.put(Field.INSTITUTION, new Text(specification.organization().get()));
        specification.number().ifPresent(number -> fields.put(Field.NUMBER, new Text(number)));
        return "techreport";
    }
}
