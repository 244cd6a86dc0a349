package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Variable;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The field {@code howpublished} of records without a specific type: the kind of the entry, and values that have no other
 * field.
 */
final class HowPublished {

    private HowPublished() {}

    static String of(Citation citation, RecordDraft draft) {
        return switch (citation.type()) {
            case BOOK ->
                list(
                        draft.label(),
                        draft.text(Variable.PUBLISHER),
                        draft.text(Variable.ISBN).map(isbn -> "ISBN " + isbn));
            case ARTICLE_MAGAZINE ->
                list(
                        draft.label(),
                        draft.text(Variable.CONTAINER_TITLE),
                        draft.text(Variable.ISSN).map(issn -> "ISSN " + issn));
            case ISSUE ->
                draft.text(Variable.PUBLISHER)
                                .map(publisher -> publisher + " issue")
                                .orElse(draft.label())
                        + reference(draft);
            case LEGAL_CASE, PATENT ->
                list(
                        draft.text(Variable.AUTHORITY).orElse(draft.label()),
                        draft.text(Variable.NUMBER),
                        Optional.empty());
            case REPORT -> phrase(draft.label(), draft.text(Variable.NUMBER));
            case SPEECH -> list(draft.label(), event(citation, draft), Optional.empty());
            default -> list(draft.label(), draft.text(Variable.CONTAINER_TITLE), draft.text(Variable.PUBLISHER));
        };
    }

    /** Returns the tracker and number of an issue after a space: " kubernetes/kubernetes#44063". */
    static String reference(RecordDraft draft) {
        String number = draft.text(Variable.NUMBER).map(value -> "#" + value).orElse("");
        return (" " + draft.text(Variable.CONTAINER_TITLE).orElse("") + number).stripTrailing();
    }

    private static Optional<String> event(Citation citation, RecordDraft draft) {
        draft.text(Variable.EVENT_TITLE);
        draft.text(Variable.EVENT_PLACE);
        return citation.event();
    }

    private static String phrase(String kind, Optional<String> name) {
        return kind + name.map(value -> " " + value).orElse("");
    }

    private static String list(String kind, Optional<String> one, Optional<String> other) {
        return Stream.of(Optional.of(kind), one, other)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** Returns the type of a thesis: a key that styles print in the language of the document, or a text. */
    static String thesisType(RecordDraft draft) {
        String label = draft.label();
        String letters = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (letters.matches("(phd|dphil|doctoral|dr|drrernat|dring)(thesis|dissertation)")) {
            return "phdthesis";
        }
        return letters.matches("(ma|msc|ms|master|masters)thesis") ? "mathesis" : label;
    }
}
