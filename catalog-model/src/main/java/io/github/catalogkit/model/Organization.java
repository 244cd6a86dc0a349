package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * An organization, such as a company or a project.
 *
 * @param details the common details
 * @param place the location, such as Berlin, if known
 */
public record Organization(EntryDetails details, Optional<String> place) implements Entry {

    /**
     * Makes an organization.
     *
     * @param details the common details
     * @param place the location, such as Berlin, if known
     */
    public Organization {
        place = PlainText.normalize(place);
    }

    /**
     * {@return an organization with these details and no other values}
     *
     * @param details the common details
     */
    public static Organization of(EntryDetails details) {
        return new Organization(details, Optional.empty());
    }

    /**
     * {@return a copy of this organization with another value}
     *
     * @param place the location, such as Berlin
     */
    public Organization withPlace(String place) {
        return new Organization(details, Optional.of(place));
    }

    @Override
    public Organization withDetails(EntryDetails details) {
        return new Organization(details, place);
    }

    @Override
    public Kind kind() {
        return Kind.ORGANIZATION;
    }
}
