package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.WebAddress;

/** Who makes addresses of identifiers. */
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

    /** Returns the address at which an identifier is resolved. */
    String address(String identifier) {
        // What would end the path of an address; all else that an address cannot have is encoded anyway.
        String path = identifier.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
        return WebAddress.of(start + path).value();
    }
}
