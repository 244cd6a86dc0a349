package io.github.catalogkit.benchmarks.program;

import java.io.IOException;
import java.io.OutputStream;

/** Something that is written again and again, and is measured when the process is warm. */
interface Workload {

    void write(OutputStream out) throws IOException;

    /** Returns the nanoseconds that writing takes. */
    default long time() throws IOException {
        long start = System.nanoTime();
        write(OutputStream.nullOutputStream());
        return System.nanoTime() - start;
    }

    /** Repeats workloads for 3 seconds and at least 30 times, as just-in-time compilers of a busy machine are late. */
    static void warmUp(Workload... workloads) throws IOException {
        long end = System.nanoTime() + 3_000_000_000L;
        for (int run = 0; run < 30 || System.nanoTime() < end; run++) {
            for (Workload workload : workloads) {
                workload.time();
            }
        }
    }
}
