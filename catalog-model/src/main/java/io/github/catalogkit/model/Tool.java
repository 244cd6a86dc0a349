package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.Optional;

/**
 * A tool, library, service or any other software.
 *
 * @param details what every kind of entry has; the address is required
 * @param repository where its source code is, if it is elsewhere than {@link #url()}
 * @param license its license as an SPDX expression such as {@code Apache-2.0}, if known
 */
public record Tool(EntryDetails details, Optional<WebAddress> repository, Optional<String> license)
        implements LinkedEntry {

    /**
     * Makes a tool.
     *
     * @param details what every kind of entry has; the address is required
     * @param repository where its source code is, if it is elsewhere than {@link #url()}
     * @param license its license as an SPDX expression such as {@code Apache-2.0}, if known
     * @throws IllegalArgumentException if the details have no address
     */
    public Tool {
        details.requireUrl();
        license = PlainText.normalize(license);
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
        return new Tool(details, Optional.of(repository), license);
    }

    /**
     * {@return this with a license}
     *
     * @param license its license as an SPDX expression such as {@code Apache-2.0}
     */
    public Tool withLicense(String license) {
        return new Tool(details, repository, Optional.of(license));
    }

    @Override
    public Tool withDetails(EntryDetails details) {
        return new Tool(details, repository, license);
    }

    @Override
    public Kind kind() {
        return Kind.TOOL;
    }
}
