package io.github.catalogkit.model;

import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A conference, meetup or other event that takes place.
 *
 * @param details the common details
 * @param held the date, often a range, if known
 * @param place the location, such as Austin, if known
 */
public record Conference(EntryDetails details, Optional<PartialDate> held, Optional<String> place) implements Entry {

    /**
     * Makes a conference.
     *
     * @param details the common details
     * @param held the date, often a range, if known
     * @param place the location, such as Austin, if known
     */
    public Conference {
        place = PlainText.normalize(place);
    }

    /**
     * {@return a conference with these details and no other values}
     *
     * @param details the common details
     */
    public static Conference of(EntryDetails details) {
        return new Conference(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this conference with another value}
     *
     * @param held the date, often a range
     */
    public Conference withHeld(PartialDate held) {
        return new Conference(details, Optional.of(held), place);
    }

    /**
     * {@return a copy of this conference with another value}
     *
     * @param place the location, such as Austin
     */
    public Conference withPlace(String place) {
        return new Conference(details, held, Optional.of(place));
    }

    @Override
    public Conference withDetails(EntryDetails details) {
        return new Conference(details, held, place);
    }

    @Override
    public Kind kind() {
        return Kind.CONFERENCE;
    }
}
