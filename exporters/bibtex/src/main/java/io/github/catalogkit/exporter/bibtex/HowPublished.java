package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Variable;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a record that has no type of its own says of its entry: what kind of thing it is, and then what else tells where
 * to find it and has no field there.
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

    /** Returns what an issue is called: "GitHub issue kubernetes/kubernetes#44063". */
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
