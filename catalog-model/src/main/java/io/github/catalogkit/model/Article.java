package io.github.catalogkit.model;

import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.List;
import java.util.Optional;

/**
 * An article or blog post.
 *
 * @param details the common details
 * @param publication the blog, magazine or collection in which it was published, if known
 * @param issn the ISSN of the magazine, such as {@code 0378-5955}, if known
 */
public record Article(EntryDetails details, Optional<String> publication, Optional<String> issn) implements Entry {

    /**
     * Makes an article.
     *
     * @param details the common details
     * @param publication the blog, magazine or collection in which it was published, if known
     * @param issn the ISSN of the magazine, such as {@code 0378-5955}, if known
     */
    public Article {
        publication = PlainText.normalize(publication);
        issn = PlainText.normalize(issn);
    }

    /**
     * {@return an article with these details and no other values}
     *
     * @param details the common details
     */
    public static Article of(EntryDetails details) {
        return new Article(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this article with a publication}
     *
     * @param publication the name of the blog, magazine or collection
     */
    public Article withPublication(String publication) {
        return new Article(details, Optional.of(publication), issn);
    }

    /**
     * {@return a copy of this article with the ISSN of its publication}
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
    public List<Identifier> identifiers() {
        return Identifier.join(List.of(Identifier.of(Scheme.ISSN, issn)), details.identifiers());
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }
}
