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
     * @param details what every kind of entry has; the address is required
     * @param repository where its source code is, if it is elsewhere than {@link #url()}
     * @param licence its licence as an SPDX expression such as {@code Apache-2.0}, if known
     * @throws IllegalArgumentException if the details have no address
     */
    public Tool {
        details.requireAddress();
        Objects.requireNonNull(repository);
        Objects.requireNonNull(licence);
    }

    /**
     * {@return a tool of which only the details are known}
     *
     * @param details what every kind of entry has; the address is required
     */
    public static Tool of(EntryDetails details) {
        return new Tool(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return this with a repository}
     *
     * @param repository where its source code is, if it is elsewhere than {@link #url()}
     */
    public Tool withRepository(WebAddress repository) {
        return new Tool(details, Optional.of(repository), licence);
    }

    /**
     * {@return this with a licence}
     *
     * @param licence its licence as an SPDX expression such as {@code Apache-2.0}
     */
    public Tool withLicence(String licence) {
        return new Tool(details, repository, Optional.of(licence));
    }

    @Override
    public Kind kind() {
        return Kind.TOOL;
    }
}
