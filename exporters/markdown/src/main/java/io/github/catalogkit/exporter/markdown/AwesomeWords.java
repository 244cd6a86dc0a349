package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A title and sentences, as awesome-lint wants them:
 * {@code [Title](url) - Description. Publication, by A and B (Event). See also C.}
 *
 * @param names words in small letters that are the titles of entries, so that a capital would change a name
 */
record AwesomeWords(Set<String> names) implements EntryWords {

    static AwesomeWords of(Catalog catalog) {
        return new AwesomeWords(catalog.entries()
                .map(Entry::title)
                .filter(Sentence::isWordInSmallLetters)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String line(Entry entry, List<String> seeAlso) {
        List<String> sentences = new ArrayList<>();
        if (!entry.description().isEmpty()) {
            sentences.add(Sentence.of(entry.description(), names));
        }
        String credits = credits(entry);
        if (!credits.isEmpty()) {
            sentences.add(Sentence.ended(credits, credits));
        }
        if (!seeAlso.isEmpty()) {
            sentences.add("See also " + Enumeration.of(seeAlso) + ".");
        }
        return EntryWords.name(entry) + (sentences.isEmpty() ? "" : " - " + String.join(" ", sentences));
    }

    private static String credits(Entry entry) {
        String publication = Credits.publication(entry).orElse("");
        String credits = publication
                + Credits.authors(entry)
                        .map(names -> (publication.isEmpty() ? "By " : ", by ") + names)
                        .orElse("");
        return Credits.event(entry)
                .map(event -> credits.isEmpty() ? event : credits + " (" + event + ")")
                .orElse(credits);
    }
}
