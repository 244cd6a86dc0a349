package io.github.catalogkit.reader.java;

import io.github.catalogkit.problem.Position;
import io.github.catalogkit.problem.TextRange;
import java.nio.file.Path;
import javax.tools.JavaFileObject;

/** The text of a Java source. A tab is one column, unlike in the compiler. */
record SourceFile(String text) {

    /** Returns the name as the user wrote it, which is the same on all systems. */
    static String name(JavaFileObject file) {
        return Path.of(file.getName()).toString().replace('\\', '/');
    }

    TextRange range(int start, int end) {
        return new TextRange(position(start), position(end));
    }

    private Position position(int offset) {
        int line = 1;
        int lineStart = 0;
        for (int index = 0; index < offset; index++) {
            boolean end =
                    text.charAt(index) == '\n' || (text.charAt(index) == '\r' && !text.startsWith("\n", index + 1));
            if (end) {
                line++;
                lineStart = index + 1;
            }
        }
        return new Position(line, offset - lineStart + 1);
    }
}
