package io.github.catalogkit.model;

/**
 * A group of entries under one line, which is not cited itself.
 *
 * @param details the common details
 */
public record Group(EntryDetails details) implements Entry {

    /**
     * {@return a group with these details}
     *
     * @param details the common details
     */
    public static Group of(EntryDetails details) {
        return new Group(details);
    }

    @Override
    public Group withDetails(EntryDetails details) {
        return new Group(details);
    }

    @Override
    public Kind kind() {
        return Kind.GROUP;
    }
}
