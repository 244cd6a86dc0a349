package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Variable;
import io.github.catalogkit.exporter.bibtex.FieldValue.Institution;
import io.github.catalogkit.exporter.bibtex.FieldValue.Keywords;
import io.github.catalogkit.exporter.bibtex.FieldValue.Names;
import io.github.catalogkit.exporter.bibtex.FieldValue.Pages;
import io.github.catalogkit.exporter.bibtex.FieldValue.Text;
import io.github.catalogkit.exporter.bibtex.FieldValue.Title;
import io.github.catalogkit.exporter.bibtex.FieldValue.Verbatim;
import io.github.catalogkit.vocabulary.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A builder of a record, which starts with the fields that both dialects and all types have in common. */
final class RecordDraft {

    private final Citation citation;
    private final Map<Field, FieldValue> fields = new EnumMap<>(Field.class);

    /** The variables that the record has a field for. */
    private final Set<Variable> written = EnumSet.noneOf(Variable.class);

    /** The roles that the record has no field for. */
    private final Set<Role> otherRoles = EnumSet.complementOf(EnumSet.of(Role.AUTHOR));

    RecordDraft(Citation citation) {
        this.citation = citation;
        put(Field.TITLE, Variable.TITLE, Title::new);
        if (!citation.names().isEmpty()) {
            fields.put(Field.AUTHOR, new Names(citation.names(), citation.andOthers()));
        }
        text(Variable.LANGUAGE).map(BabelLanguage::of).ifPresent(language -> {
            put(Field.LANGUAGE, language.name(), Text::new);
            put(Field.LANGID, language.babelOption(), Text::new);
        });
        put(Field.URL, Variable.URL, Verbatim::new);
        put(Field.DOI, Variable.DOI, Verbatim::new);
        citation.accessed().ifPresent(date -> put(Field.URLDATE, date.toString(), Verbatim::new));
        if (!citation.keywords().isEmpty()) {
            fields.put(Field.KEYWORDS, new Keywords(citation.keywords()));
        }
        put(Field.ABSTRACT, Variable.ABSTRACT);
    }

    /** Returns the note, with the people and the values that the record has no field for. */
    private Optional<String> note() {
        List<String> identifiers = Stream.of(Variable.PMID, Variable.PMCID)
                .filter(variable -> !written.contains(variable))
                .flatMap(variable -> citation.text(variable).map(value -> variable + ": " + value).stream())
                .toList();
        written.addAll(EnumSet.of(Variable.NOTE, Variable.PMID, Variable.PMCID));
        return Optional.of(Stream.of(
                                citation.text(Variable.NOTE).stream(),
                                identifiers.stream(),
                                otherRoles.stream().flatMap(role -> citation.credits(role).stream()),
                                citation.unwritten(written))
                        .flatMap(Function.identity())
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty());
    }

    /** Sets the identifier in an archive of papers. */
    RecordDraft withEprint() {
        return put(Field.EPRINT, Variable.ARCHIVE_LOCATION, Verbatim::new)
                .put(Field.EPRINTTYPE, text(Variable.ARCHIVE).map(RecordDraft::archiveLabel), Text::new);
    }

    /** Sets the editors and translators, which not every type of record can have. */
    RecordDraft withEditorsAndTranslators() {
        return withEditors().people(Field.TRANSLATOR, Role.TRANSLATOR, false);
    }

    /** Sets the editors, which not every type of record can have. */
    RecordDraft withEditors() {
        return people(
                Field.EDITOR,
                Role.EDITOR,
                citation.andOthers() && citation.names().isEmpty());
    }

    private RecordDraft people(Field field, Role role, boolean others) {
        if (!citation.names(role).isEmpty()) {
            fields.put(field, new Names(citation.names(role), others));
            otherRoles.remove(role);
        }
        return this;
    }

    /** Sets the volume, the issue, the pages or the number of the article, as a journal has them. */
    RecordDraft inJournal() {
        return put(Field.VOLUME, Variable.VOLUME)
                .put(Field.NUMBER, Variable.ISSUE)
                .put(Field.PAGES, Variable.PAGE, Pages::new)
                .put(Field.EID, Variable.NUMBER);
    }

    /** Sets the volume, the series and the publisher, as a book has them. */
    RecordDraft inBook(Field place) {
        return put(Field.VOLUME, Variable.VOLUME)
                .put(Field.SERIES, Variable.COLLECTION_TITLE)
                .put(Field.PUBLISHER, Variable.PUBLISHER, Institution::new)
                .put(place, Variable.PUBLISHER_PLACE)
                .put(Field.ISBN, Variable.ISBN);
    }

    /** Sets the chapter and the pages of a part. */
    RecordDraft asPart() {
        return put(Field.CHAPTER, Variable.CHAPTER_NUMBER).put(Field.PAGES, Variable.PAGE, Pages::new);
    }

    /** Removes the name of the language, which not every type of record can have. */
    RecordDraft withoutLanguage() {
        fields.remove(Field.LANGUAGE);
        if (!fields.containsKey(Field.LANGID)) {
            written.remove(Variable.LANGUAGE);
        }
        return this;
    }

    /** Returns the name by which styles, biber and reference managers know an archive. */
    private static String archiveLabel(String archive) {
        return archive.toLowerCase(Locale.ROOT);
    }

    RecordDraft put(Field field, FieldValue value) {
        fields.put(field, value);
        return this;
    }

    RecordDraft put(Field field, String text, Function<String, FieldValue> form) {
        return put(field, form.apply(text));
    }

    RecordDraft put(Field field, Optional<String> text, Function<String, FieldValue> form) {
        text.ifPresent(known -> put(field, known, form));
        return this;
    }

    /** Sets a field to the value of a variable as text, if it has one. */
    RecordDraft put(Field field, Variable variable) {
        return put(field, variable, Text::new);
    }

    /** Sets a field to the value of a variable, if it has one. */
    RecordDraft put(Field field, Variable variable, Function<String, FieldValue> form) {
        return put(field, text(variable), form);
    }

    /** Returns the value of a variable for a field, so that the note does not have it. */
    Optional<String> text(Variable variable) {
        written.add(variable);
        return citation.text(variable);
    }

    /** Returns the genre, or the label of the type. */
    String label() {
        text(Variable.GENRE);
        return citation.label();
    }

    /** Returns the record, with a note of what it has no field for. */
    BibtexEntry record(String type) {
        put(Field.NOTE, note(), Text::new);
        return new BibtexEntry(type, citation.key(), fields);
    }
}
