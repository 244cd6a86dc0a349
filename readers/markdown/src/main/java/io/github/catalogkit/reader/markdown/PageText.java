package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.source.Place;
import io.github.catalogkit.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the bytes of a page as text. */
final class PageText {

    /** Eight times the largest list that is known. */
    private static final int MOST_BYTES = 8 << 20;

    private PageText() {}

    static String read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableSourceException("it is larger than " + (MOST_BYTES >> 20)
                    + " MiB, which no list of links is; expected a page of Markdown");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw new UnreadableSourceException(
                    "this is not UTF-8; expected a page of Markdown in UTF-8", Optional.of(endOf(text)));
        }
        return text.toString();
    }

    private static Place endOf(CharBuffer text) {
        int line = 1;
        int column = 1;
        for (int index = 0; index < text.length(); index++) {
            boolean lineEnd = text.charAt(index) == '\n';
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
        }
        return new Place(line, column);
    }
}
