package io.github.catalogkit.value;

import java.util.Optional;

/**
 * Where something was presented.
 *
 * @param name the event's name without year or place, such as {@code KubeCon}
 * @param date when it took place, if known
 * @param place where it took place, if known
 */
public record Event(String name, Optional<PartialDate> date, Optional<String> place) {

    /**
     * Makes an event.
     *
     * @param name the event's name without year or place, such as {@code KubeCon}
     * @param date when it took place, if known
     * @param place where it took place, if known
     */
    public Event {
        name = PlainText.normalize(name);
        place = PlainText.normalize(place);
    }

    /**
     * {@return an event of which only the name is known}
     *
     * @param name the name without year or place, such as {@code KubeCon}
     */
    public static Event of(String name) {
        return new Event(name, Optional.empty(), Optional.empty());
    }

    /**
     * {@return this event with an ISO date, or only its year or month}
     *
     * @param text the date as text, such as {@code 2018-12}
     * @throws io.github.catalogkit.value.MalformedValueException if the text is no such date
     */
    public Event withDate(String text) {
        return withDate(PartialDate.of(text));
    }

    /**
     * {@return this event with a date}
     *
     * @param when when it took place
     */
    public Event withDate(PartialDate when) {
        return new Event(name, Optional.of(when), place);
    }

    /**
     * {@return this event at a place}
     *
     * @param where the place, such as a city
     */
    public Event withPlace(String where) {
        return new Event(name, date, Optional.of(where));
    }

    /** {@return the event in one line: its name, the year after a space, the place after a comma} */
    public String label() {
        return name
                + date.map(value -> " " + value.year()).orElse("")
                + place.map(value -> ", " + value).orElse("");
    }
}
