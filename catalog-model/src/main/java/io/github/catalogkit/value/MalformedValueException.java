package io.github.catalogkit.value;

/**
 * A value that was given as text is not of the form that it must have.
 *
 * <p>The message says what is wrong and what is expected, without naming the location: the reader of the value knows the
 * place and adds it.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception whose message completes the sentence "the value ...".
     *
     * @param message what is wrong and what is expected, without a full stop
     */
    public MalformedValueException(String message) {
        super(message);
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
