package io.github.catalogkit.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A folder of generated files. */
record Folder(Path path) {

    /** Creates the folder, or removes all that is in it. */
    Folder emptied() throws IOException {
        if (Files.exists(path)) {
            for (Path file : below(Comparator.reverseOrder())) {
                Files.delete(file);
            }
        }
        Files.createDirectories(path);
        return this;
    }

    /** Replaces all that is in it by files, of which each has a path and a text. */
    Folder with(Map<String, String> files) throws IOException {
        emptied();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = path.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(""));
            Files.writeString(target, file.getValue());
        }
        return this;
    }

    /** Returns all files at any depth, sorted by path. */
    List<Path> files() throws IOException {
        return below(Comparator.naturalOrder()).stream()
                .filter(Files::isRegularFile)
                .toList();
    }

    private List<Path> below(Comparator<Path> order) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(order).toList();
        }
    }

    /** Writes all files into a jar, compressed as Maven and Gradle do it. */
    Path jar(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files()) {
                out.putNextEntry(new JarEntry(path.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
            return jar;
        }
    }
}
