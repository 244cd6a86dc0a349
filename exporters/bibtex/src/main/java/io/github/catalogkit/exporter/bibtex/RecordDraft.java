package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Variable;
import io.github.catalogkit.exporter.bibtex.FieldValue.Keywords;
import io.github.catalogkit.exporter.bibtex.FieldValue.Names;
import io.github.catalogkit.exporter.bibtex.FieldValue.Text;
import io.github.catalogkit.exporter.bibtex.FieldValue.Title;
import io.github.catalogkit.exporter.bibtex.FieldValue.Verbatim;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A builder of a record, which starts with the fields that both dialects and all types have in common. */
final class RecordDraft {

    private final Citation citation;
    private final Map<Field, FieldValue> fields = new EnumMap<>(Field.class);

    RecordDraft(Citation citation) {
        this.citation = citation;
        fields.put(Field.TITLE, new Title(citation.title()));
        if (!citation.names().isEmpty()) {
            fields.put(Field.AUTHOR, new Names(citation.names()));
        }
        citation.text(Variable.LANGUAGE).map(BabelLanguage::of).ifPresent(language -> {
            put(Field.LANGUAGE, language.name(), Text::new);
            put(Field.LANGID, language.babelOption(), Text::new);
        });
        put(Field.URL, citation.text(Variable.URL), Verbatim::new);
        put(Field.DOI, citation.text(Variable.DOI), Verbatim::new);
        put(Field.EPRINT, citation.text(Variable.ARCHIVE_LOCATION), Verbatim::new);
        put(Field.EPRINTTYPE, citation.text(Variable.ARCHIVE).map(RecordDraft::archiveLabel), Text::new);
        citation.accessed().ifPresent(date -> put(Field.URLDATE, date.toString(), Text::new));
        if (!citation.keywords().isEmpty()) {
            fields.put(Field.KEYWORDS, new Keywords(citation.keywords()));
        }
        put(Field.ABSTRACT, citation.text(Variable.ABSTRACT), Text::new);
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
