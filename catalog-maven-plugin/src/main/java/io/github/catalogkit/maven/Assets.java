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

    /**
     * How many files of a folder have been dealt with.
     *
     * @param written the number of those that were copied
     * @param upToDate the number of those that were there already, with the same content
     */
    record Copied(int written, int upToDate) {}

    /** Copies what is not there yet or differs. */
    static Copied copy(File folder, Path outputDirectory) throws IOException {
        Path source = folder.toPath().toAbsolutePath().normalize();
        Path target = outputDirectory.resolve(source.getFileName());
        try (Stream<Path> found = Files.walk(source)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            int written = 0;
            for (Path file : files) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (!Files.exists(copy) || Files.mismatch(file, copy) >= 0) {
                    SafeFile.write(copy, out -> Files.copy(file, out));
                    written++;
                }
            }
            return new Copied(written, files.size() - written);
        }
    }
}
