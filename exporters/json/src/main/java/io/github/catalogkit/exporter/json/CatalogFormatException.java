package io.github.catalogkit.exporter.json;

/**
 * A document that is no JSON, or no catalogue as JSON.
 *
 * <p>The message is for whoever wrote the document: it says where, what was found there and what was expected. The place
 * is line and column where the document is no JSON, and otherwise a JSON pointer (RFC 6901) such as
 * {@code /sections/0/entries/3/url}.
 */
public final class CatalogFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CatalogFormatException(String place, String message) {
        super("At " + (place.isEmpty() ? "the top" : place) + ": " + message);
    }
}
