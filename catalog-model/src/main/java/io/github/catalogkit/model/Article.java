package io.github.catalogkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An article or blog post.
 *
 * @param details what every kind of entry has; the address is required
 * @param publication where it appeared: a blog, magazine or collection, if the list names it
 */
public record Article(EntryDetails details, Optional<String> publication) implements LinkedEntry {

    /**
     * Makes an article.
     *
     * @throws IllegalArgumentException if the details have no address
     */
    public Article {
        details.requireAddress();
        Objects.requireNonNull(publication);
    }

    /** Returns an article of which only the details are known. */
    public static Article of(EntryDetails details) {
        return new Article(details, Optional.empty());
    }

    /** Returns this with a publication. */
    public Article withPublication(String publication) {
        return new Article(details, Optional.of(publication));
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }
}
