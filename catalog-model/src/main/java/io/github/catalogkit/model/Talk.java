package io.github.catalogkit.model;

import io.github.catalogkit.value.Event;
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
     * @param details what every kind of entry has; the address is required
     * @param event where it was given, if known
     * @throws IllegalArgumentException if the details have no address
     */
    public Talk {
        details.requireUrl();
    }

    /**
     * {@return a talk of which only the details are known}
     *
     * @param details what every kind of entry has; the address is required
     */
    public static Talk of(EntryDetails details) {
        return new Talk(details, Optional.empty());
    }

    /**
     * {@return this with an event}
     *
     * @param event where it was given
     */
    public Talk withEvent(Event event) {
        return new Talk(details, Optional.of(event));
    }

    @Override
    public Talk withDetails(EntryDetails details) {
        return new Talk(details, event);
    }

    @Override
    public Kind kind() {
        return Kind.TALK;
    }
}
