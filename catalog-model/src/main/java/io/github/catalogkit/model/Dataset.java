package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A data set, survey or benchmark result.
 *
 * @param details what every kind of entry has; the address is required
 * @param version the version, if it has one
 */
public record Dataset(EntryDetails details, Optional<String> version) implements LinkedEntry {

    /**
     * Makes a data set.
     *
     * @param details what every kind of entry has; the address is required
     * @param version the version, if it has one
     * @throws IllegalArgumentException if the details have no address
     */
    public Dataset {
        details.requireUrl();
        version = PlainText.normalize(version);
    }

    /**
     * {@return a data set of which only the details are known}
     *
     * @param details what every kind of entry has; the address is required
     */
    public static Dataset of(EntryDetails details) {
        return new Dataset(details, Optional.empty());
    }

    /**
     * {@return this with a version}
     *
     * @param version the version
     */
    public Dataset withVersion(String version) {
        return new Dataset(details, Optional.of(version));
    }

    @Override
    public Dataset withDetails(EntryDetails details) {
        return new Dataset(details, version);
    }

    @Override
    public Kind kind() {
        return Kind.DATASET;
    }
}
