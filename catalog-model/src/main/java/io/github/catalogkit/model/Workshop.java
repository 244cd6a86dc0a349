package io.github.catalogkit.model;

import io.github.catalogkit.value.Event;
import java.util.Optional;

/**
 * The material of a hands-on workshop.
 *
 * @param details the common details; their URL is required
 * @param event the event at which it was held, if known
 */
public record Workshop(EntryDetails details, Optional<Event> event) implements LinkedEntry {

    /**
     * Makes a workshop.
     *
     * @param details the common details; their URL is required
     * @param event the event at which it was held, if known
     * @throws IllegalArgumentException if the details have no URL
     */
    public Workshop {
        details.requireUrl();
    }

    /**
     * {@return a workshop with these details and no other values}
     *
     * @param details the common details; their URL is required
     */
    public static Workshop of(EntryDetails details) {
        return new Workshop(details, Optional.empty());
    }

    /**
     * {@return a copy of this workshop with an event}
     *
     * @param event the event at which it was held
     */
    public Workshop withEvent(Event event) {
        return new Workshop(details, Optional.of(event));
    }

    @Override
    public Workshop withDetails(EntryDetails details) {
        return new Workshop(details, event);
    }

    @Override
    public Kind kind() {
        return Kind.WORKSHOP;
    }
}
