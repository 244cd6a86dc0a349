package io.github.catalogkit.model;

import io.github.catalogkit.value.Event;
import java.util.Optional;

/**
 * The material of a hands-on workshop.
 *
 * @param details what every kind of entry has; the address is required
 * @param event where it was held, if known
 */
public record Workshop(EntryDetails details, Optional<Event> event) implements LinkedEntry {

    /**
     * Makes a workshop.
     *
     * @param details what every kind of entry has; the address is required
     * @param event where it was held, if known
     * @throws IllegalArgumentException if the details have no address
     */
    public Workshop {
        details.requireUrl();
    }

    /**
     * {@return a workshop of which only the details are known}
     *
     * @param details what every kind of entry has; the address is required
     */
    public static Workshop of(EntryDetails details) {
        return new Workshop(details, Optional.empty());
    }

    /**
     * {@return this with an event}
     *
     * @param event where it was held
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
