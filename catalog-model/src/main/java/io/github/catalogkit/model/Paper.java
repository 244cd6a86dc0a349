package io.github.catalogkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A scientific paper or technical report.
 *
 * @param details what every kind of entry has
 * @param publication the journal or proceedings, if known
 * @param event the conference where it was presented, if any
 * @param doi the Digital Object Identifier without a resolver, such as {@code 10.1000/182}, if it has one
 */
public record Paper(EntryDetails details, Optional<String> publication, Optional<Event> event, Optional<String> doi)
        implements Entry {

    /** Makes a paper. */
    public Paper {
        Objects.requireNonNull(details);
        Objects.requireNonNull(publication);
        Objects.requireNonNull(event);
        Objects.requireNonNull(doi);
    }

    /** Returns a paper of which only the details are known. */
    public static Paper of(EntryDetails details) {
        return new Paper(details, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns this with a publication. */
    public Paper withPublication(String publication) {
        return new Paper(details, Optional.of(publication), event, doi);
    }

    /** Returns this with an event. */
    public Paper withEvent(Event event) {
        return new Paper(details, publication, Optional.of(event), doi);
    }

    /** Returns this with a DOI. */
    public Paper withDoi(String doi) {
        return new Paper(details, publication, event, Optional.of(doi));
    }

    @Override
    public Kind kind() {
        return Kind.PAPER;
    }
}
