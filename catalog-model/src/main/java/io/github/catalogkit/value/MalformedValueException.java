package io.github.catalogkit.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a text is not a valid value.
 *
 * <p>The message says what is wrong and what is valid. It does not name the location, which the caller knows and adds.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String replacement;

    /**
     * Makes an exception whose message completes the sentence "the value ...".
     *
     * @param message what is wrong and what is valid, without a final period
     */
    public MalformedValueException(String message) {
        super(message);
        this.replacement = null;
    }

    /**
     * Makes an exception for which the valid value is known.
     *
     * @param message what is wrong and what is valid, without a final period
     * @param replacement the valid value that was probably meant
     */
    public MalformedValueException(String message, String replacement) {
        super(message);
        this.replacement = replacement;
    }

    /** {@return the valid value that was probably meant, if known} */
    public Optional<String> replacement() {
        return Optional.ofNullable(replacement);
    }

    /**
     * {@return the message as a complete sentence}
     *
     * @param value the subject of the sentence
     */
    public String sentence(String value) {
        String sentence = value + " " + getMessage();
        return sentence.endsWith("?") ? sentence : sentence + ".";
    }
}
