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

/** A folder that is created completely or not at all: as a draft first, and moved into place when it is complete. */
public final class NewFolder {

    private final String name;
    private final Path folder;

    /**
     * Names a folder, which is not looked at yet.
     *
     * @param name the folder as the user wrote it
     */
    public NewFolder(String name) {
        this.name = name;
        this.folder = Path.of(name).toAbsolutePath().normalize();
    }

    /** {@return the folder as the user wrote it} */
    public String name() {
        return name;
    }

    /**
     * Refuses a folder that exists and is not empty.
     *
     * @throws UserErrorException if a file or a folder with content has this name
     */
    public void requireFree() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw UserErrorException.request(folder + " is a file; name a folder that does not exist yet.");
        } else if (Files.isDirectory(folder) && !isEmpty()) {
            throw UserErrorException.request(
                    "the folder " + folder + " is not empty; name one that is empty or does not exist yet.");
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
     * Writes files into the folder.
     *
     * @param files the contents by paths relative to the folder
     * @throws UserErrorException if the file system refuses it
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
        // In a folder that exists, as the one around it may be on another disk, or read-only.
        Path around = exists
                ? folder
                : Files.createDirectories(
                        Optional.ofNullable(folder.getParent()).orElse(folder));
        Path draft = Files.createTempDirectory(around, ".catalog-");
        try {
            // The draft is its owner's alone, as temporary folders are; what is in it has the usual permissions.
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
