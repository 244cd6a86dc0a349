package io.github.catalogkit.benchmarks.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of Java.
 *
 * @param path its path below the folder of the sources, such as {@code big/Big.java}
 * @param text what is in it
 */
public record SourceFile(String path, String text) {

    /** Writes it below a folder, and returns where. */
    public Path writeTo(Path folder) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
