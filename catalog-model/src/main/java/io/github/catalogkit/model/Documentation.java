package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * Documentation of a product or project.
 *
 * @param details the common details; their URL is required
 * @param publisher the project or organization that publishes it, if known
 */
public record Documentation(EntryDetails details, Optional<String> publisher) implements LinkedEntry {

    /**
     * Makes documentation.
     *
     * @param details the common details; their URL is required
     * @param publisher the project or organization that publishes it, if known
     * @throws IllegalArgumentException if the details have no URL
     */
    public Documentation {
        details.requireUrl();
        publisher = PlainText.normalize(publisher);
    }

    /**
     * {@return documentation with these details and no other values}
     *
     * @param details the common details; their URL is required
     */
    public static Documentation of(EntryDetails details) {
        return new Documentation(details, Optional.empty());
    }

    /**
     * {@return a copy of this documentation with a publisher}
     *
     * @param publisher the project or organization that publishes it
     */
    public Documentation withPublisher(String publisher) {
        return new Documentation(details, Optional.of(publisher));
    }

    @Override
    public Documentation withDetails(EntryDetails details) {
        return new Documentation(details, publisher);
    }

    @Override
    public Kind kind() {
        return Kind.DOCUMENTATION;
    }
}
