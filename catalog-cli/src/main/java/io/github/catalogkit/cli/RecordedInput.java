package io.github.catalogkit.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that keeps what is read from it. */
final class RecordedInput extends FilterInputStream {

    private final ByteArrayOutputStream record;

    RecordedInput(InputStream in, ByteArrayOutputStream record) {
        super(in);
        this.record = record;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            record.write(value);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int count = super.read(bytes, start, length);
        if (count > 0) {
            record.write(bytes, start, count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8_192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
