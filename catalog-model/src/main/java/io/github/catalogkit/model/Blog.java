package io.github.catalogkit.model;

/**
 * A blog, which is found by its URL or its feed.
 *
 * @param details the common details
 */
public record Blog(EntryDetails details) implements Entry {

    /**
     * {@return a blog with these details}
     *
     * @param details the common details
     */
    public static Blog of(EntryDetails details) {
        return new Blog(details);
    }

    @Override
    public Blog withDetails(EntryDetails details) {
        return new Blog(details);
    }

    @Override
    public Kind kind() {
        return Kind.BLOG;
    }
}
