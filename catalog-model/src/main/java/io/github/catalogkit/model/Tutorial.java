package io.github.catalogkit.model;

/**
 * Step-by-step instruction or a collection of worked examples.
 *
 * @param details what every kind of entry has; the address is required
 */
public record Tutorial(EntryDetails details) implements LinkedEntry {

    /**
     * Makes a tutorial.
     *
     * @param details what every kind of entry has; the address is required
     * @throws IllegalArgumentException if the details have no address
     */
    public Tutorial {
        details.requireUrl();
    }

    /**
     * {@return a tutorial with these details}
     *
     * @param details what every kind of entry has; the address is required
     */
    public static Tutorial of(EntryDetails details) {
        return new Tutorial(details);
    }

    @Override
    public Tutorial withDetails(EntryDetails details) {
        return new Tutorial(details);
    }

    @Override
    public Kind kind() {
        return Kind.TUTORIAL;
    }
}
