package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A series of articles, talks or lessons, which are its nested entries.
 *
 * @param details the common details
 * @param publication the blog, magazine or collection in which it is published, if known
 */
public record Series(EntryDetails details, Optional<String> publication) implements Entry {

    /**
     * Makes a series.
     *
     * @param details the common details
     * @param publication the blog, magazine or collection in which it is published, if known
     */
    public Series {
        publication = PlainText.normalize(publication);
    }

    /**
     * {@return a series with these details and no other values}
     *
     * @param details the common details
     */
    public static Series of(EntryDetails details) {
        return new Series(details, Optional.empty());
    }

    /**
     * {@return a copy of this series with a publication}
     *
     * @param publication the name of the blog, magazine or collection
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
