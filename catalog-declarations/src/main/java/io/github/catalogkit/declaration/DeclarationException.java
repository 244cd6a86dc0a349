package io.github.catalogkit.declaration;

/**
 * Thrown if a catalog cannot be declared: a package or class name is not valid in Java, or an annotation cannot represent a part
 * of the catalog. The message is for the user.
 */
public final class DeclarationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong and how to fix it, in complete sentences
     */
    public DeclarationException(String message) {
        super(message);
    }
}
