package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.DateWords;
import io.github.catalogkit.citation.ItemType;
import io.github.catalogkit.citation.Variable;
import io.github.catalogkit.exporter.bibtex.FieldValue.Macro;
import io.github.catalogkit.exporter.bibtex.FieldValue.Text;
import io.github.catalogkit.exporter.bibtex.FieldValue.Title;
import io.github.catalogkit.value.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * Classic BibTeX. A type is used only if the fields that its styles require are known; otherwise the record is {@code @misc},
 * which requires none and has the kind of the entry in {@code howpublished}.
 */
final class ClassicDialect {

    /** The macros of the months that the standard styles define (btxdoc, section 3.2). */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private ClassicDialect() {}

    static BibtexEntry record(Citation citation) {
        RecordDraft draft = new RecordDraft(citation);
        citation.issued().ifPresent(date -> putDate(draft, date));
        draft.put(
                Field.ADDRESS,
                draft.text(Variable.PUBLISHER_PLACE).or(() -> draft.text(Variable.EVENT_PLACE)),
                Text::new);
        draft.withEditorsAndTranslators();
        // Styles take each other identifier for one of arXiv.
        if (citation.text(Variable.ARCHIVE).equals(Optional.of("arXiv"))) {
            draft.withEprint().put(Field.ARCHIVEPREFIX, Variable.ARCHIVE);
        }
        return switch (citation.type()) {
            case ARTICLE_JOURNAL -> article(draft);
            case ARTICLE_MAGAZINE -> magazine(citation, draft);
            case BOOK -> book(citation, draft);
            case CHAPTER -> chapter(citation, draft);
            case THESIS -> thesis(citation, draft);
            case PAPER_CONFERENCE ->
                draft.inBook(Field.ADDRESS)
                        .asPart()
                        .put(
                                Field.BOOKTITLE,
                                draft.text(Variable.CONTAINER_TITLE).or(() -> eventOfYear(citation, draft)),
                                Title::new)
                        .put(Field.ISSN, Variable.ISSN)
                        .record("inproceedings");
            case REPORT -> report(citation, draft);
            default -> misc(citation, draft);
        };
    }

    private static void putDate(RecordDraft draft, PartialDate date) {
        draft.put(Field.YEAR, new Text(year(date)));
        date.month().ifPresent(month -> draft.put(Field.MONTH, new Macro(MONTHS.get(month - 1))));
        date.day().ifPresent(day -> draft.put(Field.DAY, new Text(String.valueOf(day))));
    }

    /** Returns the year in words, since BibTeX knows neither ranges nor approximate years. */
    private static String year(PartialDate date) {
        String end = date.end()
                .filter(last -> last.year() != date.year())
                .map(last -> "\u2013" + year(last))
                .orElse("");
        return DateWords.circa(date) + date.yearInWords() + end;
    }

    private static BibtexEntry chapter(Citation citation, RecordDraft draft) {
        boolean complete = citation.text(Variable.CONTAINER_TITLE).isPresent()
                && citation.text(Variable.PUBLISHER).isPresent()
                && citation.issued().isPresent()
                && !citation.names().isEmpty();
        return complete
                ? draft.put(Field.BOOKTITLE, Variable.CONTAINER_TITLE, Title::new)
                        .put(Field.EDITION, Variable.EDITION)
                        .inBook(Field.ADDRESS)
                        .asPart()
                        .record("incollection")
                : misc(citation, draft);
    }

    private static Optional<String> eventOfYear(Citation citation, RecordDraft draft) {
        draft.text(Variable.EVENT_TITLE);
        return citation.eventOfYear();
    }

    private static BibtexEntry thesis(Citation citation, RecordDraft draft) {
        boolean complete = citation.text(Variable.PUBLISHER).isPresent()
                && citation.issued().isPresent()
                && !citation.names().isEmpty();
        String type = HowPublished.thesisType(draft);
        return complete
                ? draft.put(Field.SCHOOL, Variable.PUBLISHER)
                        .put(Field.TYPE, new Text(draft.label()))
                        .record(type.equals("mathesis") ? "mastersthesis" : "phdthesis")
                : misc(citation, draft);
    }

    private static BibtexEntry article(RecordDraft draft) {
        return draft.put(Field.JOURNAL, Variable.CONTAINER_TITLE)
                .put(Field.ISSN, Variable.ISSN)
                .inJournal()
                .record("article");
    }

    private static BibtexEntry magazine(Citation citation, RecordDraft draft) {
        boolean complete = citation.issued().isPresent() && !citation.names().isEmpty();
        return complete ? article(draft) : misc(citation, draft);
    }

    private static BibtexEntry book(Citation citation, RecordDraft draft) {
        boolean complete = citation.text(Variable.PUBLISHER).isPresent()
                && citation.issued().isPresent()
                && !citation.names().isEmpty();
        return complete
                ? draft.put(Field.EDITION, Variable.EDITION)
                        .inBook(Field.ADDRESS)
                        .record("book")
                : misc(citation, draft);
    }

    private static BibtexEntry report(Citation citation, RecordDraft draft) {
        draft.put(Field.VERSION, Variable.VERSION);
        if (citation.text(Variable.PUBLISHER).isEmpty()) {
            return misc(citation, draft);
        }
        return draft.put(Field.TYPE, new Text(draft.label()))
                .put(Field.INSTITUTION, Variable.PUBLISHER)
                .put(Field.NUMBER, Variable.NUMBER)
                .record("techreport");
    }

    private static BibtexEntry misc(Citation citation, RecordDraft draft) {
        if (citation.type() == ItemType.DATASET) {
            draft.put(Field.VERSION, Variable.VERSION);
        }
        return draft.put(Field.HOWPUBLISHED, new Text(HowPublished.of(citation, draft)))
                .record("misc");
    }
}
