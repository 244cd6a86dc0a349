package io.github.catalogkit.app.export;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder, such as that of the images that a list shows, which is copied beside the exports under its own name.
 *
 * @param folder the folder
 * @param name the folder as the user wrote it
 */
public record AssetFolder(Path folder, String name) {

    /**
     * How many files of a folder were handled.
     *
     * @param written the number of those that were copied
     * @param upToDate the number of those that existed already, with the same content
     */
    public record Copied(int written, int upToDate) {}

    /**
     * Refuses a folder that does not exist.
     *
     * @throws UserErrorException if there is no such folder
     */
    public void require() {
        if (!Files.isDirectory(folder)) {
            throw UserErrorException.request("The asset folder " + name + " does not exist.");
        }
    }

    /**
     * Copies the files that are missing or have another content.
     *
     * @param exports the folder of the exports
     * @return how many files were copied
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
