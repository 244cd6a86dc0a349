package io.github.catalogkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A recorded talk.
 *
 * @param details what every kind of entry has; the address is required
 * @param event where it was given, if known
 */
public record Talk(EntryDetails details, Optional<Event> event) implements LinkedEntry {

    /**
     * Makes a talk.
     *
     * @throws IllegalArgumentException if the details have no address
     */
    public Talk {
        details.requireAddress();
        Objects.requireNonNull(event);
    }

    /** Returns a talk of which only the details are known. */
    public static Talk of(EntryDetails details) {
        return new Talk(details, Optional.empty());
    }

    /** Returns this with an event. */
    public Talk withEvent(Event event) {
        return new Talk(details, Optional.of(event));
    }

    @Override
    public Kind kind() {
        return Kind.TALK;
    }
}
