package io.github.catalogkit.model;

import io.github.catalogkit.value.Event;
import java.util.Optional;

/**
 * A recorded talk.
 *
 * @param details the common details; their URL is required
 * @param event the event at which it was given, if known
 */
public record Talk(EntryDetails details, Optional<Event> event) implements LinkedEntry {

    /**
     * Makes a talk.
     *
     * @param details the common details; their URL is required
     * @param event the event at which it was given, if known
     * @throws IllegalArgumentException if the details have no URL
     */
    public Talk {
        details.requireUrl();
    }

    /**
     * {@return a talk with these details and no other values}
     *
     * @param details the common details; their URL is required
     */
    public static Talk of(EntryDetails details) {
        return new Talk(details, Optional.empty());
    }

    /**
     * {@return a copy of this talk with an event}
     *
     * @param event the event at which it was given
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
