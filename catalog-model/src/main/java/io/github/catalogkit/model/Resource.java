package io.github.catalogkit.model;

/**
 * A page that is none of the other kinds.
 *
 * @param details what every kind of entry has; the address is required
 */
public record Resource(EntryDetails details) implements LinkedEntry {

    /**
     * Makes a resource.
     *
     * @param details what every kind of entry has; the address is required
     * @throws IllegalArgumentException if the details have no address
     */
    public Resource {
        details.requireUrl();
    }

    /**
     * {@return a resource with these details}
     *
     * @param details what every kind of entry has; the address is required
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
