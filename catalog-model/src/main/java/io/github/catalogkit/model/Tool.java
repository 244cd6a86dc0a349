package io.github.catalogkit.model;

import io.github.catalogkit.value.WebAddress;
import java.util.Optional;

/**
 * A tool, library, service or other software.
 *
 * @param details the common details; their URL is required
 * @param repository the URL of the source code, if different from {@link #url()}
 */
public record Tool(EntryDetails details, Optional<WebAddress> repository) implements LinkedEntry {

    /**
     * Makes a tool.
     *
     * @param details the common details; their URL is required
     * @param repository the URL of the source code, if different from {@link #url()}
     * @throws IllegalArgumentException if the details have no URL
     */
    public Tool {
        details.requireUrl();
    }

    /**
     * {@return a tool with these details and no other values}
     *
     * @param details the common details; their URL is required
     */
    public static Tool of(EntryDetails details) {
        return new Tool(details, Optional.empty());
    }

    /**
     * {@return a copy of this tool with a repository}
     *
     * @param repository the URL of the source code, if different from {@link #url()}
     */
    public Tool withRepository(WebAddress repository) {
        return new Tool(details, Optional.of(repository));
    }

    @Override
    public Tool withDetails(EntryDetails details) {
        return new Tool(details, repository);
    }

    @Override
    public Kind kind() {
        return Kind.TOOL;
    }
}
