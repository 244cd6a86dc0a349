package io.github.catalogkit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that is made whole or not at all: as a draft first, and moved into place when it is complete. */
final class NewFolder {

    private final Path folder;

    NewFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Returns what stands where the folder is to be made, if anything does. */
    Optional<String> obstacle() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of(folder + " is a file; expected the name of a folder to make");
        } else if (Files.isDirectory(folder) && !content(folder).isEmpty()) {
            return Optional.of("the folder " + folder + " is not empty; expected one that is, or is not there yet");
        }
        return Optional.empty();
    }

    /** Writes files by their paths in the folder. */
    void write(Map<String, byte[]> files) throws IOException {
        boolean exists = Files.isDirectory(folder);
        // In a folder that is there, as what is around it may be another disk, or not ours to write.
        Path around = exists
                ? folder
                : Files.createDirectories(
                        Optional.ofNullable(folder.getParent()).orElse(folder));
        Path draft = Files.createTempDirectory(around, ".catalog-");
        try {
            // The draft itself is its owner's alone, as temporary folders are; what is in it is as any other.
            Path whole = Files.createDirectory(draft.resolve("whole"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = whole.resolve(file.getKey());
                Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(whole));
                Files.write(path, file.getValue());
            }
            if (exists) {
                moveContent(whole);
            } else {
                Files.move(whole, folder);
            }
        } finally {
            delete(draft);
        }
    }

    private void moveContent(Path whole) throws IOException {
        for (Path part : content(whole)) {
            Files.move(part, folder.resolve(part.getFileName()));
        }
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
