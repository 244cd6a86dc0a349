package io.github.catalogkit.value;

/** The seasons of the northern hemisphere, with their numbers in the Extended Date/Time Format (ISO 8601-2, level 1). */
public enum Season {
    /** Spring, 21. */
    SPRING,
    /** Summer, 22. */
    SUMMER,
    /** Autumn, 23. */
    AUTUMN,
    /** Winter, 24. */
    WINTER;

    private static final int FIRST = 21;

    /** {@return the number in ISO 8601-2, from 21 to 24} */
    public int number() {
        return FIRST + ordinal();
    }

    static boolean isSeason(int number) {
        return number >= FIRST && number < FIRST + values().length;
    }

    static Season of(int number) {
        return values()[number - FIRST];
    }
}
