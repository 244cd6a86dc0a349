package io.github.catalogkit.markdown.page;

import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.Conference;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.LegalCase;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Patent;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Thesis;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.PartialDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an entry comes from, in plain text, as the default line shows it; a line template has no placeholders for it. */
public final class EntryOrigin {

    private EntryOrigin() {}

    /**
     * {@return where it appeared, or who is responsible for it: the publication, the affiliation of a person, the institution
     * of a thesis, the court of a case, or the number of a patent}
     *
     * @param entry the entry
     */
    public static Optional<String> source(Entry entry) {
        return switch (entry.kind()) {
            case LEGAL_CASE -> ((LegalCase) entry).court();
            case PATENT -> ((Patent) entry).number();
            case PERSON -> ((Person) entry).affiliation();
            case THESIS -> ((Thesis) entry).institution();
            default -> entry.publication();
        };
    }

    /**
     * {@return the title of the book that it is a chapter of}
     *
     * @param entry the entry
     */
    public static Optional<String> book(Entry entry) {
        return entry instanceof Chapter chapter ? chapter.book() : Optional.empty();
    }

    /**
     * {@return when and where it took place: the event, the year and the place of a conference, or the place of an organization}
     *
     * @param entry the entry
     */
    public static Optional<String> occasion(Entry entry) {
        return switch (entry.kind()) {
            case CONFERENCE -> occasion((Conference) entry);
            case ORGANIZATION -> ((Organization) entry).place();
            default -> entry.event().map(Event::label);
        };
    }

    private static Optional<String> occasion(Conference conference) {
        return Optional.of(Stream.of(conference.held().map(PartialDate::yearInWords), conference.place())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    /** Returns whether the default line shows any of these. */
    static boolean isKnown(Entry entry) {
        return source(entry).isPresent()
                || book(entry).isPresent()
                || occasion(entry).isPresent();
    }
}
