package io.github.catalogkit.model;

import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.List;
import java.util.Optional;

/**
 * A scientific paper or technical report.
 *
 * @param details the common details
 * @param publication the journal or proceedings, if known
 * @param issn the ISSN of the publication, such as {@code 0378-5955}, if known
 * @param event the conference at which it was presented, if any
 * @param doi the DOI without a resolver, such as {@code 10.1000/182}, if it has one
 * @param arxiv the arXiv identifier without a URL, such as {@code 1706.03762}, if it has one
 */
public record Paper(
        EntryDetails details,
        Optional<String> publication,
        Optional<String> issn,
        Optional<Event> event,
        Optional<String> doi,
        Optional<String> arxiv)
        implements Entry {

    /**
     * Makes a paper.
     *
     * @param details the common details
     * @param publication the journal or proceedings, if known
     * @param issn the ISSN of the publication, such as {@code 0378-5955}, if known
     * @param event the conference at which it was presented, if any
     * @param doi the DOI without a resolver, such as {@code 10.1000/182}, if it has one
     * @param arxiv the arXiv identifier without a URL, such as {@code 1706.03762}, if it has one
     */
    public Paper {
        publication = PlainText.normalize(publication);
        issn = PlainText.normalize(issn);
        doi = PlainText.normalize(doi);
        arxiv = PlainText.normalize(arxiv);
    }

    /**
     * {@return a paper with these details and no other values}
     *
     * @param details the common details
     */
    public static Paper of(EntryDetails details) {
        return new Paper(
                details, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this paper with a publication}
     *
     * @param publication the journal or proceedings
     */
    public Paper withPublication(String publication) {
        return new Paper(details, Optional.of(publication), issn, event, doi, arxiv);
    }

    /**
     * {@return a copy of this paper with the ISSN of its publication}
     *
     * @param issn the ISSN of the publication, such as {@code 0378-5955}
     */
    public Paper withIssn(String issn) {
        return new Paper(details, publication, Optional.of(issn), event, doi, arxiv);
    }

    /**
     * {@return a copy of this paper with an event}
     *
     * @param event the conference at which it was presented
     */
    public Paper withEvent(Event event) {
        return new Paper(details, publication, issn, Optional.of(event), doi, arxiv);
    }

    /**
     * {@return a copy of this paper with a DOI}
     *
     * @param doi the DOI without a resolver, such as {@code 10.1000/182}
     */
    public Paper withDoi(String doi) {
        return new Paper(details, publication, issn, event, Optional.of(doi), arxiv);
    }

    /**
     * {@return a copy of this paper with an arXiv identifier}
     *
     * @param identifier the arXiv identifier without a URL, such as {@code 1706.03762}
     */
    public Paper withArxiv(String identifier) {
        return new Paper(details, publication, issn, event, doi, Optional.of(identifier));
    }

    @Override
    public Paper withDetails(EntryDetails details) {
        return new Paper(details, publication, issn, event, doi, arxiv);
    }

    @Override
    public List<Identifier> identifiers() {
        return Identifier.join(
                List.of(
                        Identifier.of(Scheme.DOI, doi),
                        Identifier.of(Scheme.ARXIV, arxiv),
                        Identifier.of(Scheme.ISSN, issn)),
                details.identifiers());
    }

    @Override
    public Kind kind() {
        return Kind.PAPER;
    }
}
