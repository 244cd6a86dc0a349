package io.github.catalogkit.rule;

import java.util.Optional;

/**
 * What is wrong with a text.
 *
 * @param message continues the sentence that starts with the name of the value
 * @param help what to write instead
 * @param fixed the text as it should be, if that is certain
 */
public record Violation(String message, String help, Optional<String> fixed) {

    /**
     * {@return a violation that its author has to fix}
     *
     * @param message continues the sentence that starts with the name of the value
     * @param help what to write instead
     */
    public static Violation of(String message, String help) {
        return new Violation(message, help, Optional.empty());
    }

    /**
     * {@return a violation that a program can fix}
     *
     * @param message continues the sentence that starts with the name of the value
     * @param fixed the text as it should be
     */
    public static Violation fixable(String message, String fixed) {
        return new Violation(message, "write \"" + fixed + "\"", Optional.of(fixed));
    }

    /**
     * {@return this violation with a message that starts with something else}
     *
     * @param start the start, with a space at its end
     */
    public Violation after(String start) {
        return new Violation(start + message, help, fixed);
    }

    /** Returns the message and the help in one line. */
    @Override
    public String toString() {
        return message + "; " + help;
    }
}
