package io.github.catalogkit.reader.markdown.text;

import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the bytes of a Markdown file. */
public final class PageDecoder {

    /** The maximum size of a file, which is eight times that of the largest known list. */
    private static final int MOST_BYTES = 8 << 20;

    /** The replacement of bytes that are not UTF-8; a file can also contain it. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int MOST_LINES_TOGETHER = 50_000;

    private PageDecoder() {}

    /**
     * Returns the text of a file.
     *
     * @throws UnreadableSourceException if it is too large, not UTF-8, or has too many lines without a blank line
     */
    public static String decode(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableSourceException(
                    "it is larger than " + (MOST_BYTES >> 20) + " MiB; write a shorter Markdown file");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(bytes);
        }
        if (count('\n', text) + count('\r', text) > MOST_LINES_TOGETHER) {
            requireBlankLines(text);
        }
        return text;
    }

    private static void requireUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw new UnreadableSourceException("this is not UTF-8; save it as UTF-8", Optional.of(endOf(text)));
        }
    }

    private static int count(char character, String text) {
        int count = 0;
        for (int index = text.indexOf(character); index >= 0; index = text.indexOf(character, index + 1)) {
            count++;
        }
        return count;
    }

    /** Limits the lines of a paragraph, all of which CommonMark parsers process again for each continuation line. */
    private static void requireBlankLines(String text) {
        int lines = 0;
        boolean blank = true;
        for (int index = 0; index < text.length(); index++) {
            boolean lineEnd = text.charAt(index) == '\n' || text.charAt(index) == '\r';
            if (lineEnd) {
                lines = blank ? 0 : lines + 1;
            }
            if (lines > MOST_LINES_TOGETHER) {
                throw new UnreadableSourceException("more than " + MOST_LINES_TOGETHER
                        + " lines follow each other without a blank line; add blank lines");
            }
            blank = lineEnd || (blank && Whitespace.contains(text.charAt(index)));
        }
    }

    private static TextRange endOf(CharBuffer text) {
        int line = 1;
        int column = 1;
        for (int index = 0; index < text.length(); index++) {
            boolean lineEnd = text.charAt(index) == '\n';
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
        }
        return TextRange.at(line, column);
    }
}
