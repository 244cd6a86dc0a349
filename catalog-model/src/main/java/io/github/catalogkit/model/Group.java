package io.github.catalogkit.model;

import java.util.Objects;

/**
 * Entries that stand together under one line, which is nothing to be cited by itself.
 *
 * @param details what every kind of entry has
 */
public record Group(EntryDetails details) implements Entry {

    /**
     * Makes a group.
     *
     * @param details what every kind of entry has
     */
    public Group {
        Objects.requireNonNull(details);
    }

    /**
     * {@return a group with these details}
     *
     * @param details what every kind of entry has
     */
    public static Group of(EntryDetails details) {
        return new Group(details);
    }

    @Override
    public Kind kind() {
        return Kind.GROUP;
    }
}
