package io.github.catalogkit.testkit;

import java.io.OutputStream;

/**
 * A stream that discards its output, and measures the growth of the live heap while it is written to.
 */
final class LiveHeap extends OutputStream {

    private final long interval;
    private final long before;
    private long written;
    private long next;
    private long growth;

    /** Makes a stream that measures at its first byte, and again every {@code interval} bytes. */
    LiveHeap(long interval) {
        this.interval = interval;
        before = inUse();
    }

    @Override
    public void write(int octet) {
        count(1);
    }

    @Override
    public void write(byte[] octets, int start, int length) {
        count(length);
    }

    private void count(long length) {
        if (written >= next) {
            growth = Math.max(growth, inUse() - before);
            next = written + interval;
        }
        written += length;
    }

    /** Returns the maximum growth in bytes. */
    long growth() {
        return growth;
    }

    private static long inUse() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
