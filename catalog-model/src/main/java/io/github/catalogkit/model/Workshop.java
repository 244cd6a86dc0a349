package io.github.catalogkit.model;

import java.util.Objects;
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
     * @throws IllegalArgumentException if the details have no address
     */
    public Workshop {
        details.requireAddress();
        Objects.requireNonNull(event);
    }

    /** Returns a workshop of which only the details are known. */
    public static Workshop of(EntryDetails details) {
        return new Workshop(details, Optional.empty());
    }

    /** Returns this with an event. */
    public Workshop withEvent(Event event) {
        return new Workshop(details, Optional.of(event));
    }

    @Override
    public Kind kind() {
        return Kind.WORKSHOP;
    }
}
