package io.github.catalogkit.benchmarks.program;

import java.io.OutputStream;

/** A stream that keeps nothing, and after each so many bytes looks what the program that writes to it keeps. */
final class LiveHeap extends OutputStream {

    private final long interval;
    private final long before = UsedHeap.bytes();
    private long written;
    private long next;
    private long growth;

    /** Makes a stream that looks at its first byte, and again after each {@code interval} of bytes. */
    LiveHeap(long interval) {
        this.interval = Math.max(1, interval);
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
            growth = Math.max(growth, UsedHeap.bytes() - before);
            next = written + interval;
        }
        written += length;
    }

    /** The most that was kept at any time, in bytes, beside what was there before. */
    long growth() {
        return growth;
    }

    long written() {
        return written;
    }
}
