package io.github.catalogkit.reader.json;

import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.source.UnreadableSourceException;
import java.util.Optional;
import tools.jackson.core.JsonPointer;

/**
 * Thrown if a document is not JSON, or not a catalog.
 *
 * <p>The message is for the author of the document. If the document is not JSON, {@link #range()} has line and column; otherwise
 * the message starts with a JSON pointer (RFC 6901) such as {@code /sections/0/entries/3/url}.
 */
public final class CatalogFormatException extends UnreadableSourceException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    private final String problem;

    CatalogFormatException(String pointer, String problem) {
        super((pointer.isEmpty() ? "" : pointer + ": ") + problem);
        this.pointer = pointer;
        this.problem = problem;
    }

    CatalogFormatException(TextRange range, String problem) {
        super(problem, Optional.of(range));
        this.pointer = "";
        this.problem = problem;
    }

    /**
     * Returns this exception with line and column in the text of the document, instead of a pointer or a column in bytes.
     */
    CatalogFormatException in(byte[] document) {
        return JsonText.of(document)
                .flatMap(text -> range().map(text::ofBytes).or(() -> text.range(JsonPointer.compile(pointer))))
                .map(range -> new CatalogFormatException(range, problem))
                .orElse(this);
    }
}
