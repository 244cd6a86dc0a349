package io.github.catalogkit.processor.write;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.Author;
import java.util.stream.Collectors;

/** Writes the Javadoc of catalogs, sections and entries in the registry. */
final class Javadoc {

    private static final String SENTENCE_ENDS = ".!?";

    private Javadoc() {}

    static String of(Catalog catalog) {
        long count = catalog.entries().count();
        return "The catalog <b>" + escape(catalog.title()) + "</b>: " + count + (count == 1 ? " entry." : " entries.");
    }

    static String of(Section section) {
        long count = section.allEntries().count();
        return "The section <b>" + escape(section.title()) + "</b>: " + count + (count == 1 ? " entry." : " entries.");
    }

    static String of(Entry entry) {
        String title = escape(entry.title());
        String linked = entry.address()
                .map(address -> "<a href=\"" + escape(address.toString()) + "\">" + title + "</a>")
                .orElse(title);
        String authors = entry.authors().isEmpty()
                ? ""
                : entry.authors().stream()
                        .map(Author::name)
                        .map(Javadoc::escape)
                        .collect(Collectors.joining(", ", " by ", ""));
        String description = entry.description().isEmpty()
                ? ""
                : ": " + escape(entry.description().plain());
        String sentence = linked + authors + description;
        return SENTENCE_ENDS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0 ? sentence : sentence + ".";
    }

    /** Escapes the syntax of HTML, Javadoc and, for the backslash, of Java. */
    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
    }
}
