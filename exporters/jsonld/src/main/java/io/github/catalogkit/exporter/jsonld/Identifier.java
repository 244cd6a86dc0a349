package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Paper;
import java.util.List;
import java.util.stream.Stream;

/** What a paper is known by somewhere else. */
record Identifier(Resolver resolver, String text) {

    static List<Identifier> of(Paper paper) {
        return Stream.concat(
                        paper.doi().map(doi -> new Identifier(Resolver.DOI, doi)).stream(),
                        paper.arxiv().map(arxiv -> new Identifier(Resolver.ARXIV, arxiv)).stream())
                .toList();
    }

    String address() {
        return resolver.address(text);
    }
}
