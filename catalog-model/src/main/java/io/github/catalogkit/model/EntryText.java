package io.github.catalogkit.model;

import io.github.catalogkit.value.Author;
import java.util.Locale;
import java.util.stream.Stream;

/** A text to search for in entries, ignoring case. */
final class EntryText {

    private final String wanted;

    EntryText(String text) {
        wanted = text.toLowerCase(Locale.ROOT);
    }

    boolean isIn(Entry entry) {
        Stream<String> texts = Stream.of(
                entry.id(),
                entry.title(),
                entry.details().before().plain(),
                entry.details().after().plain(),
                entry.description().plain());
        Stream<String> names = entry.authors().stream().map(Author::name);
        return Stream.of(texts, names, entry.tags().stream())
                .flatMap(all -> all)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
