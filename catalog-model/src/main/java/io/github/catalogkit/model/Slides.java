package io.github.catalogkit.model;

import io.github.catalogkit.value.Event;
import java.util.Optional;

/**
 * Slides of a presentation.
 *
 * @param details what every kind of entry has; the address is required
 * @param event where they were shown, if known
 */
public record Slides(EntryDetails details, Optional<Event> event) implements LinkedEntry {

    /**
     * Makes slides.
     *
     * @param details what every kind of entry has; the address is required
     * @param event where they were shown, if known
     * @throws IllegalArgumentException if the details have no address
     */
    public Slides {
        details.requireUrl();
    }

    /**
     * {@return slides of which only the details are known}
     *
     * @param details what every kind of entry has; the address is required
     */
    public static Slides of(EntryDetails details) {
        return new Slides(details, Optional.empty());
    }

    /**
     * {@return this with an event}
     *
     * @param event where they were shown
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
