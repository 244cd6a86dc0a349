package io.github.catalogkit.app.kind;

import io.github.catalogkit.model.Kind;
import java.util.Optional;

/**
 * What an entry is if its section and its URL imply different kinds.
 *
 * @param section the kind that the section implies
 * @param url the kind that the URL implies
 * @param kind the kind of the entry; {@link Kind#RESOURCE} if it is unclear
 */
record Conflict(Kind section, Kind url, Kind kind) {

    /** Returns what the evidence table says about two kinds, if anything. */
    static Optional<Evidence> resolve(Evidence section, Evidence url) {
        return EvidenceTable.CONFLICTS.stream()
                .filter(row -> row.section() == section.kind() && row.url() == url.kind())
                .map(row -> new Evidence(row.kind(), row.kind() == section.kind() ? section.source() : url.source()))
                .findFirst();
    }
}
