package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.value.WebAddress;

/** The resolvers of identifiers. */
enum Resolver {
    ARXIV("arXiv", "https://arxiv.org/abs/"),
    DOI("DOI", "https://doi.org/"),
    ORCID("ORCID", "https://orcid.org/");

    private final String scheme;
    private final String start;

    Resolver(String scheme, String start) {
        this.scheme = scheme;
        this.start = start;
    }

    /** Returns the name of its identifiers. */
    String scheme() {
        return scheme;
    }

    /** Returns the URL at which an identifier is resolved. */
    String url(String identifier) {
        // Encodes characters that would end the path; all others are encoded anyway.
        String path = identifier.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
        return WebAddress.of(start + path).value();
    }
}
