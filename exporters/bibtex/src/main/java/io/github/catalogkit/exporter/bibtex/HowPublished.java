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

    static String of(Citation citation) {
        return switch (citation.type()) {
            case BOOK ->
                list(
                        citation.label(),
                        citation.text(Variable.PUBLISHER),
                        citation.text(Variable.ISBN).map(isbn -> "ISBN " + isbn));
            case ARTICLE_MAGAZINE ->
                list(
                        citation.label(),
                        citation.text(Variable.CONTAINER_TITLE),
                        citation.text(Variable.ISSN).map(issn -> "ISSN " + issn));
            case ISSUE ->
                citation.text(Variable.PUBLISHER)
                                .map(publisher -> publisher + " issue")
                                .orElse(citation.label())
                        + reference(citation);
            case LEGAL_CASE, PATENT ->
                list(
                        citation.text(Variable.AUTHORITY).orElse(citation.label()),
                        citation.text(Variable.NUMBER),
                        Optional.empty());
            case REPORT -> phrase(citation.label(), citation.text(Variable.NUMBER));
            case SPEECH -> list(citation.label(), citation.event(), Optional.empty());
            default ->
                list(citation.label(), citation.text(Variable.CONTAINER_TITLE), citation.text(Variable.PUBLISHER));
        };
    }

    /** Returns the tracker and number of an issue after a space: " kubernetes/kubernetes#44063". */
    static String reference(Citation citation) {
        String number = citation.text(Variable.NUMBER).map(value -> "#" + value).orElse("");
        return (" " + citation.text(Variable.CONTAINER_TITLE).orElse("") + number).stripTrailing();
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
    static String thesisType(Citation citation) {
        String label = citation.label();
        String letters = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (letters.matches("(phd|dphil|doctoral|dr|drrernat|dring)(thesis|dissertation)")) {
            return "phdthesis";
        }
        return letters.matches("(ma|msc|ms|master|masters)thesis") ? "mathesis" : label;
    }
}
