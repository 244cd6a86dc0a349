package io.github.catalogkit.model;

import java.util.Objects;

/**
 * An organisation, group or project as an author.
 *
 * @param name the name as it is cited
 * @param creditedAs the name as the list writes it in running text, perhaps with an article
 */
public record Organization(String name, String creditedAs) implements Author {

    /** Makes an organisation. */
    public Organization {
        Objects.requireNonNull(name);
        Objects.requireNonNull(creditedAs);
    }

    /** Returns an organisation that the list calls by its name. */
    public static Organization of(String name) {
        return new Organization(name, name);
    }

    /** Returns this organisation as the list writes the name in running text. */
    public Organization withCreditedAs(String text) {
        return new Organization(name, text);
    }
}
