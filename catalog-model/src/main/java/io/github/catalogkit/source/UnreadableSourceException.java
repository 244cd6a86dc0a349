package io.github.catalogkit.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text from which no catalog can be read. The message says what is wrong with it and what was expected. */
public class UnreadableSourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Place place;

    /**
     * Makes an exception about a text as a whole.
     *
     * @param message what is wrong with the text and what was expected
     */
    public UnreadableSourceException(String message) {
        this(message, Optional.empty());
    }

    /**
     * Makes an exception about a place of a text, if one is known.
     *
     * @param message what is wrong with the text and what was expected
     * @param place where in the text; empty if it is about the text as a whole
     */
    public UnreadableSourceException(String message, Optional<Place> place) {
        super(message);
        this.place = place.orElse(null);
    }

    /** {@return the place, if one is known} */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }
}
