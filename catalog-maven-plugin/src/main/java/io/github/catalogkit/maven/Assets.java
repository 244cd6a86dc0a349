package io.github.catalogkit.maven;

import io.github.catalogkit.export.SafeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies a folder, such as that of the pictures that a list shows, beside its exports and under its own name. */
final class Assets {

    private Assets() {}

    /** Refuses a folder that is not there. */
    static void require(File folder) {
        if (!folder.isDirectory()) {
            throw new UserMistake("There is no folder " + folder + ", which was to be copied beside the exports.");
        }
    }

    /** Copies what is not there yet or differs; returns how many files the folder has. */
    static int copy(File folder, Path outputDirectory) throws IOException {
        Path source = folder.toPath().toAbsolutePath().normalize();
        Path target = outputDirectory.resolve(source.getFileName());
        try (Stream<Path> found = Files.walk(source)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                copyFile(file, target.resolve(source.relativize(file).toString()));
            }
            return files.size();
        }
    }

    private static void copyFile(Path source, Path target) throws IOException {
        if (!Files.exists(target) || Files.mismatch(source, target) >= 0) {
            SafeFile.write(target, out -> Files.copy(source, out));
        }
    }
}
