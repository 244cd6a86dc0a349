package io.github.catalogkit.cli;

/** A number of things, in words. */
final class Count {

    private Count() {}

    static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
