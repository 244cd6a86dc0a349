package io.github.catalogkit.value;

import java.util.Optional;

/**
 * An event at which something was presented.
 *
 * @param name the name without year or place, such as {@code KubeCon}
 * @param date the date of the event, if known
 * @param place the location, such as {@code Austin}, if known
 */
public record Event(String name, Optional<PartialDate> date, Optional<String> place) {

    /**
     * Makes an event.
     *
     * @param name the name without year or place, such as {@code KubeCon}
     * @param date the date of the event, if known
     * @param place the location, such as {@code Austin}, if known
     */
    public Event {
        name = PlainText.normalize(name);
        place = PlainText.normalize(place);
    }

    /**
     * {@return an event with this name and no other values}
     *
     * @param name the name without year or place, such as {@code KubeCon}
     */
    public static Event of(String name) {
        return new Event(name, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this event with a date}
     *
     * @param text an ISO 8601 date, month or year, such as {@code 2018-12}
     * @throws io.github.catalogkit.value.MalformedValueException if the text is not a valid date
     */
    public Event withDate(String text) {
        return withDate(PartialDate.of(text));
    }

    /**
     * {@return a copy of this event with a date}
     *
     * @param when the date
     */
    public Event withDate(PartialDate when) {
        return new Event(name, Optional.of(when), place);
    }

    /**
     * {@return a copy of this event with a location}
     *
     * @param where the location, such as a city
     */
    public Event withPlace(String where) {
        return new Event(name, date, Optional.of(where));
    }

    /** {@return the event in one line: the name, a space and the year, a comma and the location} */
    public String label() {
        return name
                + date.map(value -> " " + value.yearInWords()).orElse("")
                + place.map(value -> ", " + value).orElse("");
    }
}
