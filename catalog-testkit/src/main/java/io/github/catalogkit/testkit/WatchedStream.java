package io.github.catalogkit.testkit;

import java.io.OutputStream;

/** A stream that discards its output, and records how it is used. */
final class WatchedStream extends OutputStream {

    private long length;
    private boolean flushed = true;
    private boolean closed;

    @Override
    public void write(int octet) {
        count(1);
    }

    @Override
    public void write(byte[] octets, int start, int number) {
        count(number);
    }

    private void count(long number) {
        length += number;
        flushed = false;
    }

    @Override
    public void flush() {
        flushed = true;
    }

    @Override
    public void close() {
        closed = true;
    }

    long length() {
        return length;
    }

    /** Returns whether everything is flushed. */
    boolean isFlushed() {
        return flushed;
    }

    boolean isClosed() {
        return closed;
    }
}
