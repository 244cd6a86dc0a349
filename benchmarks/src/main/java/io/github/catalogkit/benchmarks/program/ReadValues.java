package io.github.catalogkit.benchmarks.program;

import org.jspecify.annotations.Nullable;

/** Adds up the lengths of all values that a program reads, to use them and to compare them with another program's. */
final class ReadValues {

    private final long start = System.nanoTime();
    private long lengths;
    private long descriptions;

    void add(@Nullable String value) {
        lengths += value == null ? 0 : value.length();
    }

    void addRelations(long count) {
        lengths += count;
    }

    /** Adds a description, which some programs read with its markup and others without. */
    void addDescription(String text) {
        descriptions += text.length();
    }

    /** Prints the lengths and the nanoseconds since these values were created. */
    void print() {
        long end = System.nanoTime();
        System.out.println("inside=" + (end - start));
        System.out.println("lengths=" + lengths);
        System.out.println("descriptions=" + descriptions);
    }
}
