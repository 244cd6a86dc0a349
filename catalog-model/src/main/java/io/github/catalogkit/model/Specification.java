package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A specification, standard or RFC.
 *
 * @param details the common details
 * @param organization the organization that publishes it, if known
 * @param number its number, such as {@code RFC 3986}, if it has one
 * @param version its version, if it has one
 */
public record Specification(
        EntryDetails details, Optional<String> organization, Optional<String> number, Optional<String> version)
        implements Entry {

    /**
     * Makes a specification.
     *
     * @param details the common details
     * @param organization the organization that publishes it, if known
     * @param number its number, such as {@code RFC 3986}, if it has one
     * @param version its version, if it has one
     */
    public Specification {
        organization = PlainText.normalize(organization);
        number = PlainText.normalize(number);
        version = PlainText.normalize(version);
    }

    /**
     * {@return a specification with these details and no other values}
     *
     * @param details the common details
     */
    public static Specification of(EntryDetails details) {
        return new Specification(details, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this specification with an organization}
     *
     * @param organization the organization that publishes it
     */
    public Specification withOrganization(String organization) {
        return new Specification(details, Optional.of(organization), number, version);
    }

    /**
     * {@return a copy of this specification with a number}
     *
     * @param number its number, such as {@code RFC 3986}
     */
    public Specification withNumber(String number) {
        return new Specification(details, organization, Optional.of(number), version);
    }

    /**
     * {@return a copy of this specification with a version}
     *
     * @param version its version
     */
    public Specification withVersion(String version) {
        return new Specification(details, organization, number, Optional.of(version));
    }

    @Override
    public Specification withDetails(EntryDetails details) {
        return new Specification(details, organization, number, version);
    }

    @Override
    public Kind kind() {
        return Kind.SPECIFICATION;
    }
}
