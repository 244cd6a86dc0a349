package io.github.catalogkit.benchmarks.program;

import java.io.IOException;

/** Lets the Java machine compile what is about to be measured. */
final class Warmth {

    private static final long NANOSECONDS = 3_000_000_000L;

    /** On a machine that is busy otherwise, the compilers need more than time. */
    private static final int RUNS = 30;

    private Warmth() {}

    /** Something that may be done again. */
    interface Task {

        /** Does it, and returns something that depends on it. */
        long run() throws IOException;
    }

    /** Repeats a task for some seconds, and often enough. */
    static void warm(Task task) throws IOException {
        long end = System.nanoTime() + NANOSECONDS;
        long sum = 0;
        for (int run = 0; run < RUNS || System.nanoTime() < end; run++) {
            sum += task.run();
        }
        System.out.println("warmth=" + Math.abs(sum));
    }
}
