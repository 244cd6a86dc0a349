package io.github.catalogkit.model;

/**
 * Entries that are together under one line, which is nothing to be cited by itself.
 *
 * @param details what every kind of entry has
 */
public record Group(EntryDetails details) implements Entry {

    /**
     * {@return a group with these details}
     *
     * @param details what every kind of entry has
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
