package io.github.catalogkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A tool, library, service or any other software.
 *
 * @param details what every kind of entry has; the address is required
 * @param repository where its source code is, if it is elsewhere than {@link #url()}
 * @param licence its licence as an SPDX expression such as {@code Apache-2.0}, if known
 */
public record Tool(EntryDetails details, Optional<WebAddress> repository, Optional<String> licence)
        implements LinkedEntry {

    /**
     * Makes a tool.
     *
     * @throws IllegalArgumentException if the details have no address
     */
    public Tool {
        details.requireAddress();
        Objects.requireNonNull(repository);
        Objects.requireNonNull(licence);
    }

    /** Returns a tool of which only the details are known. */
    public static Tool of(EntryDetails details) {
        return new Tool(details, Optional.empty(), Optional.empty());
    }

    /** Returns this with a repository. */
    public Tool withRepository(WebAddress repository) {
        return new Tool(details, Optional.of(repository), licence);
    }

    /** Returns this with a licence. */
    public Tool withLicence(String licence) {
        return new Tool(details, repository, Optional.of(licence));
    }

    @Override
    public Kind kind() {
        return Kind.TOOL;
    }
}
