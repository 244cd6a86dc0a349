package io.github.catalogkit.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that was given as text is not of the form that it must have.
 *
 * <p>The message says what is wrong and what is expected, without naming the location: the reader of the value knows the
 * place and adds it.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String replacement;

    /**
     * Makes an exception whose message completes the sentence "the value ...".
     *
     * @param message what is wrong and what is expected, without a full stop
     */
    public MalformedValueException(String message) {
        super(message);
        this.replacement = null;
    }

    /**
     * Makes an exception about a value of which it is known what was meant.
     *
     * @param message what is wrong and what is expected, without a full stop
     * @param replacement the value that was meant
     */
    public MalformedValueException(String message, String replacement) {
        super(message);
        this.replacement = replacement;
    }

    /** {@return the value that was meant, if that is known} */
    public Optional<String> replacement() {
        return Optional.ofNullable(replacement);
    }

    /**
     * {@return the message as a whole sentence}
     *
     * @param value how the sentence calls the value
     */
    public String sentence(String value) {
        String sentence = value + " " + getMessage();
        return sentence.endsWith("?") ? sentence : sentence + ".";
    }
}
