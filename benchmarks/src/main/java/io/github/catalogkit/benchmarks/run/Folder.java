package io.github.catalogkit.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A folder of files that are made anew. */
public record Folder(Path path) {

    /** Removes it with all that is in it, and makes it again. */
    public Folder emptied() {
        try {
            if (Files.exists(path)) {
                for (Path file : below(Comparator.reverseOrder())) {
                    Files.delete(file);
                }
            }
            Files.createDirectories(path);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts all that is in it into a jar, compressed as Maven and Gradle do it. */
    public Path jar(Path jar) {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files()) {
                out.putNextEntry(new JarEntry(path.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/")));
                Files.copy(file, out);
                out.closeEntry();
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all files in it, at any depth, in the order of their paths. */
    public List<Path> files() {
        try {
            return below(Comparator.naturalOrder()).stream()
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> below(Comparator<Path> order) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(order).toList();
        }
    }
}
