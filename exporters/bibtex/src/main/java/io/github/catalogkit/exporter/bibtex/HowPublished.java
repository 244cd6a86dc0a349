package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Variable;
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
            case ISSUE -> issue(citation);
            case REPORT -> phrase(citation.label(), citation.text(Variable.NUMBER));
            case SPEECH -> list(citation.label(), citation.event(), Optional.empty());
            default ->
                list(citation.label(), citation.text(Variable.CONTAINER_TITLE), citation.text(Variable.PUBLISHER));
        };
    }

    /** Returns the name of an issue: "GitHub issue kubernetes/kubernetes#44063". */
    static String issue(Citation citation) {
        String number = citation.text(Variable.NUMBER).map(value -> "#" + value).orElse("");
        String reference = citation.text(Variable.CONTAINER_TITLE).orElse("") + number;
        return phrase(citation.label(), Optional.of(reference).filter(text -> !text.isEmpty()));
    }

    private static String phrase(String kind, Optional<String> name) {
        return kind + name.map(value -> " " + value).orElse("");
    }

    private static String list(String kind, Optional<String> one, Optional<String> other) {
        return Stream.of(Optional.of(kind), one, other)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
