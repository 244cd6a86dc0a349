package io.github.catalogkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An article or blog post.
 *
 * @param details what every kind of entry has; the address is required
 * @param publication where it appeared: a blog, magazine or collection, if the list names it
 * @param issn the ISSN of the magazine, such as {@code 0378-5955}, if known
 */
public record Article(EntryDetails details, Optional<String> publication, Optional<String> issn)
        implements LinkedEntry {

    /**
     * Makes an article.
     *
     * @throws IllegalArgumentException if the details have no address
     */
    public Article {
        details.requireAddress();
        Objects.requireNonNull(publication);
        Objects.requireNonNull(issn);
    }

    /** Returns an article of which only the details are known. */
    public static Article of(EntryDetails details) {
        return new Article(details, Optional.empty(), Optional.empty());
    }

    /** Returns this with a publication. */
    public Article withPublication(String publication) {
        return new Article(details, Optional.of(publication), issn);
    }

    /** Returns this with the ISSN of its publication. */
    public Article withIssn(String issn) {
        return new Article(details, publication, Optional.of(issn));
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }
}
