package io.github.catalogkit.reader.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** A stream of pieces that are only made when they are read, and are then forgotten. */
final class PiecesStream extends InputStream {

    private final Iterator<String> pieces;
    private byte[] piece = {};
    private int position;
    private long inUseAtTheEnd;

    PiecesStream(Stream<String> pieces) {
        this.pieces = pieces.iterator();
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] octets, int start, int most) {
        while (position == piece.length) {
            if (!pieces.hasNext()) {
                return -1;
            }
            piece = pieces.next().getBytes(StandardCharsets.UTF_8);
            position = 0;
            if (!pieces.hasNext()) {
                inUseAtTheEnd = inUse();
            }
        }
        int count = Math.min(most, piece.length - position);
        System.arraycopy(piece, position, octets, start, count);
        position += count;
        return count;
    }

    /** Returns how much of the heap was in use when the last piece was asked for, in bytes. */
    long inUseAtTheEnd() {
        return inUseAtTheEnd;
    }

    /** Returns how much of the heap is in use, in bytes, once what nobody holds is gone. */
    static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
