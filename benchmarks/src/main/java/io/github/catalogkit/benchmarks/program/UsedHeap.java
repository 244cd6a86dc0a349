package io.github.catalogkit.benchmarks.program;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/**
 * What is reachable in this process: what was in use at the end of a collection. What is in use at any other time has
 * in it what threads took to allocate from, which may be more than what is to be measured.
 */
final class UsedHeap {

    /** What a collection leaves because it is only weakly reachable goes with the next. */
    private static final int COLLECTIONS = 3;

    private UsedHeap() {}

    static long bytes() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage usage = pool.getCollectionUsage();
            if (pool.getType() == MemoryType.HEAP && usage != null) {
                used += usage.getUsed();
            }
        }
        return used;
    }
}
