package io.github.catalogkit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of an export.
 *
 * @param path where it belongs, relative to the folder of the export, with {@code /} between names
 * @param content writes what is in it
 */
public record ExportedFile(String path, Content content) {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content; the stream is closed by the caller.
         *
         * @param out where the bytes go
         * @throws IOException if the stream throws it, or what the content is made of cannot be read
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private static final List<String> NO_NAMES = List.of("", ".", "..");

    /**
     * Makes a file.
     *
     * @param path where it belongs, relative to the folder of the export, with {@code /} between names
     * @param content writes what is in it
     * @throws IllegalArgumentException if the path does not lead to a file in the folder, as {@code ../list.md} does not
     */
    public ExportedFile {
        if (Stream.of(path.split("/", -1)).anyMatch(NO_NAMES::contains)) {
            throw new IllegalArgumentException("\"" + path + "\" is no path to a file in a folder");
        }
    }
}
