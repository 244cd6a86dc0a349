package io.github.catalogkit.benchmarks.program;

/** Prints how a reading went. */
public final class Reading {

    private Reading() {}

    /**
     * Prints it.
     *
     * @param start when it started, by {@link System#nanoTime}
     * @param lengths how many characters all values but descriptions have, by which readings of one list are compared
     * @param texts how many the descriptions have, with or without their markup
     */
    static void print(long start, long lengths, long texts) {
        long end = System.nanoTime();
        System.out.println("inside=" + (end - start));
        System.out.println("lengths=" + lengths);
        System.out.println("texts=" + texts);
    }
}
