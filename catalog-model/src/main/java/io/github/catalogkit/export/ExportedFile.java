package io.github.catalogkit.export;

import java.util.Objects;

/**
 * A file of an export.
 *
 * @param path where it belongs, relative to the folder of the export, with {@code /} between names
 * @param content writes what stands in it
 */
public record ExportedFile(String path, SafeFile.Content content) {

    /** Makes a file. */
    public ExportedFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(content);
    }
}
