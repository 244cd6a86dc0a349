package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.text.Enumeration;
import java.util.List;

/** Authors in running text. */
final class Credits {

    private Credits() {}

    /** Returns " by A", " by A and B" or " by A, B and C"; nothing if nobody is named. */
    static String of(List<Author> authors) {
        return authors.isEmpty()
                ? ""
                : " by "
                        + Enumeration.of(
                                authors.stream().map(Author::creditedAs).toList());
    }
}
