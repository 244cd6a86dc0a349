package io.github.catalogkit.reader.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** A stream of pieces that are created when they are read and then discarded. */
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

    /** Returns the used heap in bytes when the last piece was read. */
    long inUseAtTheEnd() {
        return inUseAtTheEnd;
    }

    /** Returns the used heap in bytes after a garbage collection. */
    static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
