package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The front matter of a file: a block of YAML from which static-site generators take its metadata. */
final class FrontMatter {

    /** Characters that a double-quoted scalar must escape (YAML 1.2.2, section 7.3.1), or that parsers drop. */
    private static final Pattern ESCAPED = Pattern.compile("[\\\\\"\t\n\r\u2028\u2029\uFEFF]");

    private FrontMatter() {}

    /** Returns the front matter of a file with this title; unknown values are omitted. */
    static String of(String title, String description, Imprint imprint) {
        StringBuilder block = new StringBuilder("---\n");
        block.append("title: ").append(quoted(title)).append('\n');
        if (!description.isBlank()) {
            block.append("description: ").append(quoted(description)).append('\n');
        }
        day(imprint.created())
                .ifPresent(day -> block.append("date: ").append(day).append('\n'));
        day(imprint.updated())
                .ifPresent(day -> block.append("lastmod: ").append(day).append('\n'));
        authors(imprint.maintainers(), block);
        return block.append("---").toString();
    }

    private static void authors(List<Author> authors, StringBuilder block) {
        if (authors.size() == 1) {
            block.append("author: ").append(quoted(authors.get(0).fullName())).append('\n');
        } else if (!authors.isEmpty()) {
            block.append("authors:\n");
            authors.forEach(author ->
                    block.append("  - ").append(quoted(author.fullName())).append('\n'));
        }
    }

    /** Returns a single day; generators reject other dates, or use the first of January. */
    private static Optional<String> day(Optional<PartialDate> date) {
        return date.filter(it -> it.day().isPresent() && it.end().isEmpty() && !it.approximate() && it.year() > 0)
                .map(PartialDate::toString);
    }

    private static String quoted(String text) {
        return '"'
                + ESCAPED.matcher(text).replaceAll(found -> {
                    char character = found.group().charAt(0);
                    return character == '"' || character == '\\'
                            ? "\\\\\\" + character
                            : String.format(Locale.ROOT, "\\\\u%04X", (int) character);
                })
                + '"';
    }
}
