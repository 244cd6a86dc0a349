package io.github.catalogkit.text;

/** A number of things, in words. */
public final class Count {

    private Count() {}

    /**
     * {@return "1 entry" or "2 entries"; the words are those for one thing, and for any other number of them}
     *
     * @param number how many there are
     * @param one the word for one thing, such as {@code entry}
     * @param several the word for any other number, such as {@code entries}
     */
    public static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
