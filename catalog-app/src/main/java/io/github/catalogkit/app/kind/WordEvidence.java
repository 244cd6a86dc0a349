package io.github.catalogkit.app.kind;

import io.github.catalogkit.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the evidence table: words that imply a kind.
 *
 * @param kind the kind
 * @param words the words in lowercase
 */
record WordEvidence(Kind kind, Set<String> words) {

    static WordEvidence of(Kind kind, String words) {
        return new WordEvidence(kind, Set.of(words.strip().split(",\\s+", -1)));
    }

    static Optional<Kind> kind(List<WordEvidence> rows, String word) {
        return rows.stream()
                .filter(row -> row.words().contains(word))
                .map(WordEvidence::kind)
                .findFirst();
    }
}
