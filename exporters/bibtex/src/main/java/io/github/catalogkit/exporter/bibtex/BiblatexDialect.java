package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.ItemType;
import io.github.catalogkit.citation.Variable;
import io.github.catalogkit.exporter.bibtex.FieldValue.Institution;
import io.github.catalogkit.exporter.bibtex.FieldValue.Text;
import io.github.catalogkit.exporter.bibtex.FieldValue.Title;
import io.github.catalogkit.exporter.bibtex.FieldValue.Verbatim;
import io.github.catalogkit.value.PartialDate;
import java.util.Optional;

/**
 * BibLaTeX. The types are those that all tested importers keep; {@code @dataset}, {@code @video} and others make some of them
 * drop the record silently.
 */
final class BiblatexDialect {

    /** The key of a text that styles print in the language of the document: "computer software" (biblatex, section 4.9.2). */
    private static final String SOFTWARE = "software";

    private BiblatexDialect() {}

    static BibtexEntry record(Citation citation) {
        RecordDraft draft = new RecordDraft(citation).withEprint();
        if (citation.text(Variable.ARCHIVE).isEmpty()) {
            draft.text(Variable.PMID)
                    .ifPresent(pmid ->
                            draft.put(Field.EPRINT, new Verbatim(pmid)).put(Field.EPRINTTYPE, new Text("pubmed")));
        }
        draft.put(Field.DATE, citation.issued().map(PartialDate::toString), Verbatim::new);
        return switch (citation.type()) {
            case ARTICLE_JOURNAL -> article(draft);
            case ARTICLE_MAGAZINE -> article(draft.put(Field.ENTRYSUBTYPE, new Text("magazine")));
            case BOOK ->
                draft.put(Field.EDITION, Variable.EDITION)
                        .inBook(Field.LOCATION)
                        .withEditorsAndTranslators()
                        .record("book");
            case CHAPTER ->
                draft.put(Field.BOOKTITLE, Variable.CONTAINER_TITLE, Title::new)
                        .put(Field.EDITION, Variable.EDITION)
                        .inBook(Field.LOCATION)
                        .asPart()
                        .withEditorsAndTranslators()
                        .record("incollection");
            case LEGAL_CASE ->
                draft.put(Field.HOWPUBLISHED, new Text(HowPublished.of(citation, draft)))
                        .withEditors()
                        .record("misc");
            case PATENT ->
                draft.put(Field.TYPE, Variable.AUTHORITY, Text::new)
                        .put(Field.NUMBER, Variable.NUMBER)
                        .withoutLanguage()
                        .record("patent");
            case THESIS ->
                draft.put(Field.TYPE, new Text(HowPublished.thesisType(draft)))
                        .put(Field.INSTITUTION, Variable.PUBLISHER, Institution::new)
                        .put(Field.LOCATION, Variable.PUBLISHER_PLACE)
                        .record("thesis");
            case WORK ->
                draft.put(Field.HOWPUBLISHED, new Text(HowPublished.of(citation, draft)))
                        .put(Field.LOCATION, Variable.PUBLISHER_PLACE)
                        .withEditors()
                        .record("misc");
            case PAPER_CONFERENCE -> conferencePaper(citation, draft);
            case REPORT ->
                draft.put(Field.TYPE, new Text(draft.label()))
                        .put(Field.INSTITUTION, Variable.PUBLISHER, Institution::new)
                        .put(Field.LOCATION, Variable.PUBLISHER_PLACE)
                        .put(Field.NUMBER, Variable.NUMBER)
                        .put(Field.VERSION, Variable.VERSION)
                        .record("report");
            case SOFTWARE ->
                draft.put(Field.TYPE, new Text(SOFTWARE))
                        .put(Field.VERSION, Variable.VERSION)
                        .withEditors()
                        .record("software");
            case SPEECH ->
                event(citation, draft)
                        .put(Field.EVENTTITLE, Variable.EVENT_TITLE, Title::new)
                        .put(Field.TYPE, new Text(draft.label()))
                        .record("unpublished");
            case DATASET, ISSUE, MOTION_PICTURE, POST_WEBLOG, WEBPAGE -> online(citation, draft);
        };
    }

    private static BibtexEntry article(RecordDraft draft) {
        return draft.put(Field.JOURNALTITLE, Variable.CONTAINER_TITLE)
                .put(Field.ISSN, Variable.ISSN)
                .inJournal()
                .withEditorsAndTranslators()
                .record("article");
    }

    /** Returns a paper in its proceedings; those that are not known have the name of the event, which styles require. */
    private static BibtexEntry conferencePaper(Citation citation, RecordDraft draft) {
        Optional<String> proceedings = draft.text(Variable.CONTAINER_TITLE);
        Optional<String> event = draft.text(Variable.EVENT_TITLE).filter(title -> proceedings.isPresent());
        return event(citation, draft)
                .put(Field.BOOKTITLE, proceedings.or(citation::eventOfYear), Title::new)
                .put(Field.EVENTTITLE, event, Title::new)
                .inBook(Field.LOCATION)
                .asPart()
                .withEditorsAndTranslators()
                .record("inproceedings");
    }

    /** Sets the location and date of an event. */
    private static RecordDraft event(Citation citation, RecordDraft draft) {
        return draft.put(Field.VENUE, Variable.EVENT_PLACE)
                .put(
                        Field.EVENTDATE,
                        citation.eventDate()
                                .filter(date -> !citation.issued().equals(Optional.of(date)))
                                .map(PartialDate::toString),
                        Verbatim::new);
    }

    private static BibtexEntry online(Citation citation, RecordDraft draft) {
        Optional<String> organization = draft.text(Variable.PUBLISHER)
                .or(() -> draft.text(Variable.CONTAINER_TITLE).filter(title -> citation.type() != ItemType.ISSUE));
        return draft.put(Field.ORGANIZATION, organization, Institution::new)
                .put(Field.ADDENDUM, what(citation, draft), Text::new)
                .put(Field.VERSION, Variable.VERSION)
                .withEditors()
                .record("online");
    }

    /** Returns the kind of web page, if the type of the record does not say it. */
    private static Optional<String> what(Citation citation, RecordDraft draft) {
        return switch (citation.type()) {
            case ISSUE -> Optional.of(draft.label() + HowPublished.reference(draft));
            case DATASET, MOTION_PICTURE -> Optional.of(draft.label());
            default -> draft.text(Variable.GENRE);
        };
    }
}
