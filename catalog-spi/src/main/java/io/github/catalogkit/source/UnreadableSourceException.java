package io.github.catalogkit.source;

import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown if no catalog can be read from a text. The message says what is wrong, and what to write. */
public class UnreadableSourceException extends RuntimeException {

    /** The code of the problem that a text cannot be read as a catalog. */
    public static final String CODE = "unreadable";

    private static final long serialVersionUID = 1L;

    private final transient @Nullable TextRange range;

    /**
     * Makes an exception about a text as a whole.
     *
     * @param message what is wrong with the text, and what to write
     */
    public UnreadableSourceException(String message) {
        this(message, Optional.empty());
    }

    /**
     * Makes an exception about a range of a text, if one is known.
     *
     * @param message what is wrong with the text, and what to write
     * @param range the range in the text; empty if it is about the text as a whole
     */
    public UnreadableSourceException(String message, Optional<TextRange> range) {
        super(message);
        this.range = range.orElse(null);
    }

    /** {@return the range in the text, if known} */
    public Optional<TextRange> range() {
        return Optional.ofNullable(range);
    }

    /**
     * {@return this exception as a problem}
     *
     * @param file the file as the user named it
     */
    public Problem problem(String file) {
        FileLocation location = range().map(it -> FileLocation.of(file, it)).orElseGet(() -> FileLocation.of(file));
        return Problem.of(CODE, Severity.ERROR, location, String.valueOf(getMessage()));
    }
}
