package io.github.catalogkit.benchmarks.program;

/** What is reachable in this process. */
final class UsedHeap {

    /** What a collection leaves because it is only weakly reachable goes with the next. */
    private static final int COLLECTIONS = 4;

    private UsedHeap() {}

    static long bytes() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
