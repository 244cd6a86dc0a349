package io.github.catalogkit.text;

/** A number of things, in words. */
public final class Count {

    private Count() {}

    /** Returns "1 entry" or "2 entries"; the words are those for one thing, and for any other number of them. */
    public static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
