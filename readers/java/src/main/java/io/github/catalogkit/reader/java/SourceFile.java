package io.github.catalogkit.reader.java;

import io.github.catalogkit.problem.Position;
import io.github.catalogkit.problem.TextRange;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;

/** The text of a Java source with its lines. A tab is one column, unlike in the compiler. */
final class SourceFile {

    private final String text;
    private final int[] lineStarts;

    SourceFile(String text) {
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(index -> isLineEnd(text, index))
                                .map(index -> index + 1))
                .toArray();
    }

    private static boolean isLineEnd(String text, int index) {
        return text.charAt(index) == '\n' || (text.charAt(index) == '\r' && !text.startsWith("\n", index + 1));
    }

    /** Returns the name as the user wrote it, which is the same on all systems. */
    static String name(JavaFileObject file) {
        return Path.of(file.getName()).toString().replace('\\', '/');
    }

    String text() {
        return text;
    }

    TextRange range(int start, int end) {
        return new TextRange(position(start), position(end));
    }

    private Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }
}
