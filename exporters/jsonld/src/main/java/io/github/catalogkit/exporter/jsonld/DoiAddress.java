package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.WebAddress;

/** The address at which a DOI is resolved. */
final class DoiAddress {

    private static final String RESOLVER = "https://doi.org/";

    private DoiAddress() {}

    static String of(String doi) {
        // What would end the path of an address; all else that an address cannot have is encoded anyway.
        String path = doi.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
        return WebAddress.of(RESOLVER + path).value();
    }
}
