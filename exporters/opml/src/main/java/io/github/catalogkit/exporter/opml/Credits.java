package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.model.Author;
import java.util.List;

/** Authors in running text. */
final class Credits {

    private Credits() {}

    /** Returns " by A", " by A and B" or " by A, B and C"; nothing if nobody is named. */
    static String of(List<Author> authors) {
        if (authors.isEmpty()) {
            return "";
        }
        List<String> names = authors.stream().map(Author::creditedAs).toList();
        int last = names.size() - 1;
        return " by " + (last == 0 ? "" : String.join(", ", names.subList(0, last)) + " and ") + names.get(last);
    }
}
