package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.value.WebAddress;

/** Services that make URLs of identifiers. */
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

    /** Returns what its identifiers are called. */
    String scheme() {
        return scheme;
    }

    /** Returns the URL at which an identifier is resolved. */
    String url(String identifier) {
        // What would end the path of a URL; all else that a URL cannot have is encoded anyway.
        String path = identifier.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
        return WebAddress.of(start + path).value();
    }
}
