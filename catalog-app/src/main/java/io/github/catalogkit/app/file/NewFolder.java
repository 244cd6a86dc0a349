package io.github.catalogkit.app.file;

import io.github.catalogkit.app.UserErrorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory that is created completely or not at all: as a draft, which is moved into place when it is complete. */
public final class NewFolder {

    private final String name;
    private final Path folder;

    /**
     * Makes a reference to a directory, which is not accessed yet.
     *
     * @param name the directory as the user wrote it
     */
    public NewFolder(String name) {
        this.name = name;
        this.folder = Path.of(name).toAbsolutePath().normalize();
    }

    /** {@return the directory as the user wrote it} */
    public String name() {
        return name;
    }

    /**
     * Throws an exception if the directory exists and is not empty.
     *
     * @throws UserErrorException if a file or a directory with content has this name
     */
    public void requireFree() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw UserErrorException.request(folder + ": this is a file; name a folder that does not exist");
        } else if (Files.isDirectory(folder) && !isEmpty()) {
            throw UserErrorException.request(folder + ": this folder is not empty; name an empty or a new folder");
        }
    }

    private boolean isEmpty() {
        try {
            return content(folder).isEmpty();
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    /**
     * Creates the directory with files.
     *
     * @param files the contents by paths relative to the directory
     * @throws UserErrorException if they cannot be written
     */
    public void write(Map<String, byte[]> files) {
        try {
            writeAll(files);
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    private void writeAll(Map<String, byte[]> files) throws IOException {
        boolean exists = Files.isDirectory(folder);
        // In an existing directory, since its parent can be on another disk, or read-only.
        Path around = exists
                ? folder
                : Files.createDirectories(
                        Optional.ofNullable(folder.getParent()).orElse(folder));
        Path draft = Files.createTempDirectory(around, ".catalog-");
        try {
            // Only the owner can access the draft, as for temporary directories; its content has the usual permissions.
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
