package io.github.catalogkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A specification, standard or RFC.
 *
 * @param details what every kind of entry has; the address is required
 * @param organization who issues it, if known
 * @param number its number, such as {@code RFC 3986}, if it has one
 * @param version its version, if it has one
 */
public record Specification(
        EntryDetails details, Optional<String> organization, Optional<String> number, Optional<String> version)
        implements LinkedEntry {

    /**
     * Makes a specification.
     *
     * @throws IllegalArgumentException if the details have no address
     */
    public Specification {
        details.requireAddress();
        Objects.requireNonNull(organization);
        Objects.requireNonNull(number);
        Objects.requireNonNull(version);
    }

    /** Returns a specification of which only the details are known. */
    public static Specification of(EntryDetails details) {
        return new Specification(details, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns this with an organization. */
    public Specification withOrganization(String organization) {
        return new Specification(details, Optional.of(organization), number, version);
    }

    /** Returns this with a number. */
    public Specification withNumber(String number) {
        return new Specification(details, organization, Optional.of(number), version);
    }

    /** Returns this with a version. */
    public Specification withVersion(String version) {
        return new Specification(details, organization, number, Optional.of(version));
    }

    @Override
    public Kind kind() {
        return Kind.SPECIFICATION;
    }
}
