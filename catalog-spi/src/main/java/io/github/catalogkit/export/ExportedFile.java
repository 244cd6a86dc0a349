package io.github.catalogkit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of an export.
 *
 * @param path the path relative to the directory of the export, with {@code /} between names
 * @param content writes the content
 */
public record ExportedFile(String path, Content content) {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content. The caller closes the stream.
         *
         * @param out the stream to write to
         * @throws IOException if the stream throws it, or the source of the content cannot be read
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private static final List<String> NO_NAMES = List.of("", ".", "..");

    /**
     * Makes a file.
     *
     * @param path the path relative to the directory of the export, with {@code /} between names
     * @param content writes the content
     * @throws IllegalArgumentException if the path leads out of the directory, such as {@code ../list.md}
     */
    public ExportedFile {
        if (Stream.of(path.split("/", -1)).anyMatch(NO_NAMES::contains)) {
            throw new IllegalArgumentException("\"" + path + "\" is not a relative path to a file in a folder");
        }
    }
}
