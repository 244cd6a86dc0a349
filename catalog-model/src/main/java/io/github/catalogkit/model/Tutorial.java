package io.github.catalogkit.model;

/**
 * Step-by-step instructions or a collection of worked examples.
 *
 * @param details the common details; their URL is required
 */
public record Tutorial(EntryDetails details) implements LinkedEntry {

    /**
     * Makes a tutorial.
     *
     * @param details the common details; their URL is required
     * @throws IllegalArgumentException if the details have no URL
     */
    public Tutorial {
        details.requireUrl();
    }

    /**
     * {@return a tutorial with these details}
     *
     * @param details the common details; their URL is required
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
