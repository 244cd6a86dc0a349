package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.value.Author;
import java.util.List;
import java.util.Optional;

/**
 * Who wrote an entry, and when.
 *
 * @param others whether there are more authors than the line names
 */
record Credits(List<Author> authors, boolean others, Optional<String> year) {

    static Credits none() {
        return new Credits(List.of(), false, Optional.empty());
    }

    boolean isNone() {
        return authors.isEmpty() && year.isEmpty();
    }

    Credits withYear(Optional<String> found) {
        return new Credits(authors, others, year.or(() -> found));
    }

    /** Returns these, and what only the others have. */
    Credits or(Credits more) {
        return authors.isEmpty()
                ? new Credits(more.authors, more.others, year.or(more::year))
                : new Credits(authors, others, year.or(more::year));
    }
}
