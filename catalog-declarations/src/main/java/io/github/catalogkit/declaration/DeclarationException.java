package io.github.catalogkit.declaration;

/**
 * A catalog that cannot be declared as it was asked for: a package or a name that Java does not have, or a part that no
 * annotation can hold. The message is for whoever asked.
 */
public final class DeclarationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception whose message says what is wrong, what was expected and how to mend it.
     *
     * @param message what is wrong, what was expected and how to mend it, in whole sentences
     */
    public DeclarationException(String message) {
        super(message);
    }
}
