package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
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
     * @param details what every kind of entry has; the address is required
     * @param publication where it appeared: a blog, magazine or collection, if the list names it
     * @param issn the ISSN of the magazine, such as {@code 0378-5955}, if known
     * @throws IllegalArgumentException if the details have no address
     */
    public Article {
        details.requireUrl();
        publication = PlainText.normalize(publication);
        issn = PlainText.normalize(issn);
    }

    /**
     * {@return an article of which only the details are known}
     *
     * @param details what every kind of entry has; the address is required
     */
    public static Article of(EntryDetails details) {
        return new Article(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return this with a publication}
     *
     * @param publication the name of the blog, magazine or collection
     */
    public Article withPublication(String publication) {
        return new Article(details, Optional.of(publication), issn);
    }

    /**
     * {@return this with the ISSN of its publication}
     *
     * @param issn the ISSN of the magazine, such as {@code 0378-5955}
     */
    public Article withIssn(String issn) {
        return new Article(details, publication, Optional.of(issn));
    }

    @Override
    public Article withDetails(EntryDetails details) {
        return new Article(details, publication, issn);
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }
}
