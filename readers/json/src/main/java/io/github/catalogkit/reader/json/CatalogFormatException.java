package io.github.catalogkit.reader.json;

import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.source.UnreadableSourceException;
import java.util.Optional;

/**
 * A document that is not JSON, or not a catalog as JSON.
 *
 * <p>The message is for whoever wrote the document: it says where, what was found there and what was expected. Where the
 * document is not JSON, {@link #range()} is line and column; otherwise the message starts with a JSON pointer (RFC 6901)
 * such as {@code /sections/0/entries/3/url}.
 */
public final class CatalogFormatException extends UnreadableSourceException {

    private static final long serialVersionUID = 1L;

    CatalogFormatException(String pointer, String message) {
        super("At " + (pointer.isEmpty() ? "the top" : pointer) + ": " + message);
    }

    CatalogFormatException(TextRange range, String message) {
        super(message, Optional.of(range));
    }
}
