package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Name;
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

    private static final Set<Role> OTHER_ROLES =
            EnumSet.complementOf(EnumSet.of(Role.AUTHOR, Role.EDITOR, Role.TRANSLATOR));

    private final Citation citation;
    private final Map<Field, FieldValue> fields = new EnumMap<>(Field.class);

    RecordDraft(Citation citation) {
        this.citation = citation;
        fields.put(Field.TITLE, new Title(citation.title()));
        if (!citation.names().isEmpty()) {
            fields.put(Field.AUTHOR, new Names(citation.names(), citation.andOthers()));
        }
        citation.text(Variable.LANGUAGE).map(BabelLanguage::of).ifPresent(language -> {
            put(Field.LANGUAGE, language.name(), Text::new);
            put(Field.LANGID, language.babelOption(), Text::new);
        });
        put(Field.URL, citation.text(Variable.URL), Verbatim::new);
        put(Field.DOI, citation.text(Variable.DOI), Verbatim::new);
        put(Field.EPRINT, citation.text(Variable.ARCHIVE_LOCATION), Verbatim::new);
        put(Field.EPRINTTYPE, citation.text(Variable.ARCHIVE).map(RecordDraft::archiveLabel), Text::new);
        if (citation.text(Variable.ARCHIVE).isEmpty()) {
            citation.text(Variable.PMID)
                    .ifPresent(pmid -> put(Field.EPRINT, new Verbatim(pmid)).put(Field.EPRINTTYPE, new Text("pubmed")));
        }
        citation.accessed().ifPresent(date -> put(Field.URLDATE, date.toString(), Verbatim::new));
        if (!citation.keywords().isEmpty()) {
            fields.put(Field.KEYWORDS, new Keywords(citation.keywords()));
        }
        put(Field.ABSTRACT, citation.text(Variable.ABSTRACT), Text::new);
        put(Field.NOTE, notes(), Text::new);
    }

    /** Returns the note, with the people whose roles have no field in any record. */
    private Optional<String> notes() {
        return Optional.of(Stream.concat(
                                Stream.of(
                                                citation.text(Variable.NOTE),
                                                citation.text(Variable.PMID)
                                                        .filter(pmid -> citation.text(Variable.ARCHIVE)
                                                                .isPresent())
                                                        .map(pmid -> "PMID: " + pmid),
                                                citation.text(Variable.PMCID).map(pmcid -> "PMCID: " + pmcid))
                                        .flatMap(Optional::stream),
                                OTHER_ROLES.stream().flatMap(role -> people(role).stream()))
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> people(Role role) {
        List<Name> names = citation.names(role);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT) + ": "
                        + names.stream().map(Name::reading).collect(Collectors.joining(", ")));
    }

    /** Sets the editors and translators, which not every type of record can have. */
    RecordDraft withEditors() {
        Map.of(Field.EDITOR, Role.EDITOR, Field.TRANSLATOR, Role.TRANSLATOR).forEach((field, role) -> {
            if (!citation.names(role).isEmpty()) {
                boolean others = citation.andOthers()
                        && role == Role.EDITOR
                        && citation.names().isEmpty();
                fields.put(field, new Names(citation.names(role), others));
            }
        });
        return this;
    }

    /** Sets the volume, the issue, the pages or the number of the article, as a journal has them. */
    RecordDraft inJournal() {
        return put(Field.VOLUME, Variable.VOLUME)
                .put(Field.NUMBER, Variable.ISSUE)
                .put(Field.PAGES, citation.text(Variable.PAGE), Pages::new)
                .put(Field.EID, Variable.NUMBER);
    }

    /** Sets the edition, the volume, the series and the publisher, as a book has them. */
    RecordDraft inBook(Field place) {
        return put(Field.EDITION, Variable.EDITION)
                .put(Field.VOLUME, Variable.VOLUME)
                .put(Field.SERIES, Variable.COLLECTION_TITLE)
                .put(Field.PUBLISHER, citation.text(Variable.PUBLISHER), Institution::new)
                .put(place, Variable.PUBLISHER_PLACE)
                .put(Field.ISBN, Variable.ISBN);
    }

    /** Sets the chapter and the pages of a part. */
    RecordDraft asPart() {
        return put(Field.CHAPTER, Variable.CHAPTER_NUMBER).put(Field.PAGES, citation.text(Variable.PAGE), Pages::new);
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
        return put(field, citation.text(variable), Text::new);
    }

    BibtexEntry record(String type) {
        return new BibtexEntry(type, citation.key(), fields);
    }
}
