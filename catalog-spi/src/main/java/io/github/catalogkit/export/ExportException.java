package io.github.catalogkit.export;

/**
 * Thrown if an export is not possible: the format or an option is unknown, a value is not valid for its option, or the
 * format cannot represent the catalog. The message is for the user.
 */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong and how to fix it, in complete sentences
     */
    public ExportException(String message) {
        super(message);
    }
}
