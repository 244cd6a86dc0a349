package io.github.catalogkit.exporter.markdown.entry;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of an entry in awesome lists: a title and sentences. */
final class AwesomeEntryText extends EntryText {

    /** Lowercase words that are titles of entries, which must not be capitalized. */
    private final Set<String> names;

    private AwesomeEntryText(Set<String> names) {
        this.names = names;
    }

    static AwesomeEntryText of(Catalog catalog) {
        return new AwesomeEntryText(catalog.entries()
                .map(Entry::title)
                .filter(Sentence::isLowercaseWord)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String line(Entry entry, Optional<String> status, List<String> seeAlso) {
        List<String> sentences = new ArrayList<>();
        if (!entry.description().isEmpty()) {
            sentences.add(Sentence.of(entry.description(), names));
        }
        String origin = origin(entry);
        if (!origin.isEmpty()) {
            sentences.add(Sentence.ended(origin, origin));
        }
        status.map(AwesomeEntryText::sentence).ifPresent(sentences::add);
        if (!seeAlso.isEmpty()) {
            sentences.add("See also " + Enumeration.of(seeAlso) + ".");
        }
        return title(entry) + (sentences.isEmpty() ? "" : " - " + String.join(" ", sentences));
    }

    /** Returns the status, which starts with a letter and not with markup, as a sentence. */
    private static String sentence(String status) {
        return Sentence.ended(Character.toUpperCase(status.charAt(0)) + status.substring(1), status);
    }

    private static String origin(Entry entry) {
        String source = source(entry).orElse("");
        String written = source
                + byline(entry)
                        .map(names -> (source.isEmpty() ? "By " : ", by ") + names)
                        .orElse("");
        String origin = written
                + book(entry)
                        .map(title -> (written.isEmpty() ? "In " : " in ") + title)
                        .orElse("");
        return occasion(entry)
                .map(event -> origin.isEmpty() ? event : origin + " (" + event + ")")
                .orElse(origin);
    }
}
