package io.github.catalogkit.app.kind;

import io.github.catalogkit.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the evidence table: URLs that imply a kind.
 *
 * @param kind the kind
 * @param patterns the patterns of the URLs
 */
record UrlEvidence(Kind kind, List<UrlPattern> patterns) {

    static UrlEvidence of(Kind kind, String patterns) {
        return new UrlEvidence(
                kind,
                Stream.of(patterns.strip().split("\\s+", -1))
                        .map(UrlPattern::of)
                        .toList());
    }

    static Optional<Evidence> first(List<UrlEvidence> rows, UrlLocation url) {
        return rows.stream().flatMap(row -> row.find(url).stream()).findFirst();
    }

    Optional<Evidence> find(UrlLocation url) {
        return patterns.stream()
                .filter(pattern -> pattern.matches(url))
                .map(pattern -> new Evidence(kind, pattern.name()))
                .findFirst();
    }
}
