package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A work that is none of the other kinds, such as a film, a law or a printed leaflet.
 *
 * @param details the common details
 * @param genre the type of work, such as film, if known
 * @param publication the publication in which it appeared, if known
 */
public record Work(EntryDetails details, Optional<String> genre, Optional<String> publication) implements Entry {

    /**
     * Makes a work.
     *
     * @param details the common details
     * @param genre the type of work, such as film, if known
     * @param publication the publication in which it appeared, if known
     */
    public Work {
        genre = PlainText.normalize(genre);
        publication = PlainText.normalize(publication);
    }

    /**
     * {@return a work with these details and no other values}
     *
     * @param details the common details
     */
    public static Work of(EntryDetails details) {
        return new Work(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this work with another value}
     *
     * @param genre the type of work, such as film
     */
    public Work withGenre(String genre) {
        return new Work(details, Optional.of(genre), publication);
    }

    /**
     * {@return a copy of this work with another value}
     *
     * @param publication the publication in which it appeared
     */
    public Work withPublication(String publication) {
        return new Work(details, genre, Optional.of(publication));
    }

    @Override
    public Work withDetails(EntryDetails details) {
        return new Work(details, genre, publication);
    }

    @Override
    public Kind kind() {
        return Kind.WORK;
    }
}
