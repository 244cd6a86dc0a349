package io.github.catalogkit.export;

/**
 * An export that cannot be done as it was asked for: an unknown format or option, a value that an option does not take,
 * or a catalog that the format cannot carry. The message is for the user.
 */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception whose message says what is wrong, what was expected and how to fix it.
     *
     * @param message what is wrong, what was expected and how to fix it, in whole sentences
     */
    public ExportException(String message) {
        super(message);
    }
}
