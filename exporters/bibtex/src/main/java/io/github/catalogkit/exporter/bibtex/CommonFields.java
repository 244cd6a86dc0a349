package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.exporter.bibtex.FieldValue.Macro;
import io.github.catalogkit.exporter.bibtex.FieldValue.Names;
import io.github.catalogkit.exporter.bibtex.FieldValue.Text;
import io.github.catalogkit.exporter.bibtex.FieldValue.Title;
import io.github.catalogkit.exporter.bibtex.FieldValue.Verbatim;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.PartialDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fields that do not depend on the kind of an entry. */
final class CommonFields {

    /** The macros of the months that the standard styles define (btxdoc, section 3.2). */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private CommonFields() {}

    static Map<Field, FieldValue> of(Entry entry) {
        Map<Field, FieldValue> fields = new EnumMap<>(Field.class);
        fields.put(Field.TITLE, new Title(entry.title()));
        if (!entry.authors().isEmpty()) {
            fields.put(Field.AUTHOR, new Names(entry.authors()));
        }
        entry.published()
                .or(() -> entry.event().flatMap(Event::date)) // a talk is published by being given
                .ifPresent(date -> putDate(fields, date));
        entry.address().ifPresent(address -> fields.put(Field.URL, new Verbatim(address.value())));
        entry.details().accessed().ifPresent(date -> fields.put(Field.URLDATE, new Text(date.toString())));
        if (!entry.tags().isEmpty()) {
            fields.put(Field.KEYWORDS, new Text(String.join(", ", entry.tags())));
        }
        if (!entry.description().isEmpty()) {
            fields.put(Field.ABSTRACT, new Text(entry.description().plain()));
        }
        return fields;
    }

    private static void putDate(Map<Field, FieldValue> fields, PartialDate date) {
        fields.put(Field.YEAR, new Text(String.valueOf(date.year())));
        date.month().ifPresent(month -> fields.put(Field.MONTH, new Macro(MONTHS.get(month - 1))));
    }
}
