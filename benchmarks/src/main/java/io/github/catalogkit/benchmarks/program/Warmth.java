package io.github.catalogkit.benchmarks.program;

import java.io.IOException;

/** Lets the Java machine compile what is about to be measured. */
final class Warmth {

    private static final long NANOSECONDS = 3_000_000_000L;

    private Warmth() {}

    /** Something that may be done again. */
    interface Task {

        /** Does it, and returns something that depends on it. */
        long run() throws IOException;
    }

    /** Repeats a task for some seconds. */
    static void warm(Task task) throws IOException {
        long end = System.nanoTime() + NANOSECONDS;
        long sum = 0;
        while (System.nanoTime() < end) {
            sum += task.run();
        }
        System.out.println("warmth=" + Math.abs(sum));
    }
}
