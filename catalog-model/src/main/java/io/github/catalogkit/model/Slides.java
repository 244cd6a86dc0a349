package io.github.catalogkit.model;

import io.github.catalogkit.value.Event;
import java.util.Optional;

/**
 * Slides of a presentation.
 *
 * @param details the common details; their URL is required
 * @param event the event at which they were presented, if known
 */
public record Slides(EntryDetails details, Optional<Event> event) implements LinkedEntry {

    /**
     * Makes slides.
     *
     * @param details the common details; their URL is required
     * @param event the event at which they were presented, if known
     * @throws IllegalArgumentException if the details have no URL
     */
    public Slides {
        details.requireUrl();
    }

    /**
     * {@return slides with these details and no other values}
     *
     * @param details the common details; their URL is required
     */
    public static Slides of(EntryDetails details) {
        return new Slides(details, Optional.empty());
    }

    /**
     * {@return a copy of these slides with an event}
     *
     * @param event the event at which they were presented
     */
    public Slides withEvent(Event event) {
        return new Slides(details, Optional.of(event));
    }

    @Override
    public Slides withDetails(EntryDetails details) {
        return new Slides(details, event);
    }

    @Override
    public Kind kind() {
        return Kind.SLIDES;
    }
}
