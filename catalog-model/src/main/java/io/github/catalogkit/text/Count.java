package io.github.catalogkit.text;

/** Formats a number with the singular or plural of a noun. */
public final class Count {

    private Count() {}

    /**
     * {@return a number and a noun, such as "1 entry" or "2 entries"}
     *
     * @param number the number
     * @param one the singular, such as {@code entry}
     * @param several the plural, such as {@code entries}
     */
    public static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
