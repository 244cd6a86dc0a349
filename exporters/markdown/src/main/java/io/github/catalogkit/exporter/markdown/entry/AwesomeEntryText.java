package io.github.catalogkit.exporter.markdown.entry;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A title and sentences.
 *
 * @param names lowercase words that are the titles of entries, so that a capital would change a name
 */
record AwesomeEntryText(Set<String> names) implements EntryText {

    static AwesomeEntryText of(Catalog catalog) {
        return new AwesomeEntryText(catalog.entries()
                .map(Entry::title)
                .filter(Sentence::isLowercaseWord)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String line(Entry entry, List<String> seeAlso) {
        List<String> sentences = new ArrayList<>();
        if (!entry.description().isEmpty()) {
            sentences.add(Sentence.of(entry.description(), names));
        }
        String origin = origin(entry);
        if (!origin.isEmpty()) {
            sentences.add(Sentence.ended(origin, origin));
        }
        if (!seeAlso.isEmpty()) {
            sentences.add("See also " + Enumeration.of(seeAlso) + ".");
        }
        return EntryPhrases.title(entry) + (sentences.isEmpty() ? "" : " - " + String.join(" ", sentences));
    }

    private static String origin(Entry entry) {
        String publication = EntryPhrases.publication(entry).orElse("");
        String origin = publication
                + EntryPhrases.byline(entry)
                        .map(names -> (publication.isEmpty() ? "By " : ", by ") + names)
                        .orElse("");
        return EntryPhrases.event(entry)
                .map(event -> origin.isEmpty() ? event : origin + " (" + event + ")")
                .orElse(origin);
    }
}
