package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.vocabulary.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the authors of an entry, and who contributed in another role. */
final class ContributorWriter {

    private static final String CONTRIBUTOR = "contributor";

    private final ThingWriter json;
    private final AuthorWriter authors;

    ContributorWriter(ThingWriter json) {
        this.json = json;
        this.authors = new AuthorWriter(json);
    }

    /** Writes each role as its property, in the order of the byline. */
    void write(Entry entry) {
        Map<String, List<Author>> byProperty = entry.authors().stream()
                .collect(Collectors.groupingBy(
                        author -> property(author.role(), entry), LinkedHashMap::new, Collectors.toList()));
        byProperty.forEach((property, people) -> json.each(property, people, authors::write));
    }

    private static String property(Role role, Entry entry) {
        if (entry.kind() == Kind.CONFERENCE) {
            return propertyOfEvent(role);
        }
        return switch (role) {
            case AUTHOR -> "author";
            case EDITOR -> "editor";
            case TRANSLATOR -> "translator";
            case PRODUCER -> "producer";
            case ILLUSTRATOR -> entry.kind() == Kind.BOOK ? "illustrator" : CONTRIBUTOR;
            case DIRECTOR -> entry.kind() == Kind.VIDEO || entry.kind() == Kind.TALK ? "director" : CONTRIBUTOR;
            case COMPILER, HOST, GUEST, SUPERVISOR, CONTRIBUTOR -> CONTRIBUTOR;
        };
    }

    private static String propertyOfEvent(Role role) {
        return switch (role) {
            case AUTHOR, HOST -> "organizer";
            case TRANSLATOR -> "translator";
            default -> CONTRIBUTOR;
        };
    }
}
