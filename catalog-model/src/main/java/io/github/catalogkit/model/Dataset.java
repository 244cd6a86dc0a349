package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A data set, survey or benchmark result.
 *
 * @param details the common details; their URL is required
 * @param version the version, if it has one
 */
public record Dataset(EntryDetails details, Optional<String> version) implements LinkedEntry {

    /**
     * Makes a data set.
     *
     * @param details the common details; their URL is required
     * @param version the version, if it has one
     * @throws IllegalArgumentException if the details have no URL
     */
    public Dataset {
        details.requireUrl();
        version = PlainText.normalize(version);
    }

    /**
     * {@return a data set with these details and no other values}
     *
     * @param details the common details; their URL is required
     */
    public static Dataset of(EntryDetails details) {
        return new Dataset(details, Optional.empty());
    }

    /**
     * {@return a copy of this data set with a version}
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
