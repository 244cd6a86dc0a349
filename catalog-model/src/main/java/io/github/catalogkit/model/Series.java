package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A series of articles, talks or lessons, which it holds as its entries.
 *
 * @param details what every kind of entry has
 * @param publication where it appears, if the list names it
 */
public record Series(EntryDetails details, Optional<String> publication) implements Entry {

    /**
     * Makes a series.
     *
     * @param details what every kind of entry has
     * @param publication where it appears, if the list names it
     */
    public Series {
        publication = PlainText.normalize(publication);
    }

    /**
     * {@return a series of which only the details are known}
     *
     * @param details what every kind of entry has
     */
    public static Series of(EntryDetails details) {
        return new Series(details, Optional.empty());
    }

    /**
     * {@return this with a publication}
     *
     * @param publication where it appears
     */
    public Series withPublication(String publication) {
        return new Series(details, Optional.of(publication));
    }

    @Override
    public Series withDetails(EntryDetails details) {
        return new Series(details, publication);
    }

    @Override
    public Kind kind() {
        return Kind.SERIES;
    }
}
