package io.github.catalogkit.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file of an export.
 *
 * @param path where it belongs, relative to the folder of the export, with {@code /} between names
 * @param content writes what stands in it
 */
public record ExportedFile(String path, SafeFile.Content content) {

    private static final List<String> NO_NAMES = List.of("", ".", "..");

    /**
     * Makes a file.
     *
     * @param path where it belongs, relative to the folder of the export, with {@code /} between names
     * @param content writes what stands in it
     * @throws IllegalArgumentException if the path does not lead to a file in the folder, as {@code ../list.md} does not
     */
    public ExportedFile {
        Objects.requireNonNull(content);
        if (Stream.of(path.split("/", -1)).anyMatch(NO_NAMES::contains)) {
            throw new IllegalArgumentException("\"" + path + "\" is no path to a file in a folder");
        }
    }
}
