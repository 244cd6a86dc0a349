package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.Optional;

/**
 * A tool, library, service or other software.
 *
 * @param details the common details; their URL is required
 * @param repository the URL of the source code, if different from {@link #url()}
 * @param license the license as an SPDX expression, such as {@code Apache-2.0}, if known
 */
public record Tool(EntryDetails details, Optional<WebAddress> repository, Optional<String> license)
        implements LinkedEntry {

    /**
     * Makes a tool.
     *
     * @param details the common details; their URL is required
     * @param repository the URL of the source code, if different from {@link #url()}
     * @param license the license as an SPDX expression, such as {@code Apache-2.0}, if known
     * @throws IllegalArgumentException if the details have no URL
     */
    public Tool {
        details.requireUrl();
        license = PlainText.normalize(license);
    }

    /**
     * {@return a tool with these details and no other values}
     *
     * @param details the common details; their URL is required
     */
    public static Tool of(EntryDetails details) {
        return new Tool(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this tool with a repository}
     *
     * @param repository the URL of the source code, if different from {@link #url()}
     */
    public Tool withRepository(WebAddress repository) {
        return new Tool(details, Optional.of(repository), license);
    }

    /**
     * {@return a copy of this tool with a license}
     *
     * @param license the license as an SPDX expression, such as {@code Apache-2.0}
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
