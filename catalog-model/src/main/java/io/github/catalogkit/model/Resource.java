package io.github.catalogkit.model;

/**
 * A web page that is none of the other kinds.
 *
 * @param details the common details; their URL is required
 */
public record Resource(EntryDetails details) implements LinkedEntry {

    /**
     * Makes a resource.
     *
     * @param details the common details; their URL is required
     * @throws IllegalArgumentException if the details have no URL
     */
    public Resource {
        details.requireUrl();
    }

    /**
     * {@return a resource with these details}
     *
     * @param details the common details; their URL is required
     */
    public static Resource of(EntryDetails details) {
        return new Resource(details);
    }

    @Override
    public Resource withDetails(EntryDetails details) {
        return new Resource(details);
    }

    @Override
    public Kind kind() {
        return Kind.RESOURCE;
    }
}
