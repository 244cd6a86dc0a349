package io.github.catalogkit.app.export;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory, such as that of the images of a list, that is copied beside the exports under its own name.
 *
 * @param folder the directory
 * @param name the directory as the user wrote it
 */
public record AssetFolder(Path folder, String name) {

    /**
     * The result of copying a directory.
     *
     * @param written the number of files that were copied
     * @param upToDate the number of files that were up to date
     */
    public record Copied(int written, int upToDate) {}

    /**
     * Throws an exception if the directory does not exist.
     *
     * @throws UserErrorException if it does not exist
     */
    public void require() {
        if (!Files.isDirectory(folder)) {
            throw UserErrorException.request(name + ": there is no such folder");
        }
    }

    /**
     * Copies the files that are missing or differ.
     *
     * @param exports the directory of the exports
     * @return the numbers of files
     * @throws UserErrorException if a file cannot be read or written
     */
    public Copied copyTo(Path exports) {
        Path source = folder.toAbsolutePath().normalize();
        Path target = exports.resolve(source.getFileName());
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
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }
}
