package io.github.catalogkit.value;

import java.util.Optional;
import java.util.stream.Stream;

/** The seasons of the northern hemisphere, with their numbers in the Extended Date/Time Format (ISO 8601-2, level 1). */
public enum Season {
    /** Spring, 21. */
    SPRING(21),
    /** Summer, 22. */
    SUMMER(22),
    /** Autumn, 23. */
    AUTUMN(23),
    /** Winter, 24. */
    WINTER(24);

    private final int number;

    Season(int number) {
        this.number = number;
    }

    /** {@return the number in ISO 8601-2, from 21 to 24} */
    public int number() {
        return number;
    }

    /** Returns the season with a number, if it is the number of one. */
    static Optional<Season> of(int number) {
        return Stream.of(values()).filter(season -> season.number == number).findFirst();
    }
}
