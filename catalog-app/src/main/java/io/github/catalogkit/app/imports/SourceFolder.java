package io.github.catalogkit.app.imports;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.SafeFile;
import io.github.catalogkit.export.ExportedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The source directory of a project, which can contain other files.
 *
 * @param folder the directory, which need not exist
 * @param name the directory as the user wrote it
 */
public record SourceFolder(Path folder, String name) {

    /**
     * {@return the files that exist with another content}
     *
     * @param files the contents by paths relative to the directory
     * @throws UserErrorException if a file cannot be read
     */
    public List<Path> conflicts(Map<String, byte[]> files) {
        return stale(files).stream()
                .map(file -> folder.resolve(file.path()))
                .filter(Files::exists)
                .toList();
    }

    /**
     * Writes the files that are missing or differ, all or none.
     *
     * @param files the contents by paths relative to the directory
     * @return the number of files that were written
     * @throws UserErrorException if a file cannot be read or written
     */
    public int write(Map<String, byte[]> files) {
        List<ExportedFile> stale = stale(files);
        try {
            SafeFile.write(folder, stale);
            return stale.size();
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    private List<ExportedFile> stale(Map<String, byte[]> files) {
        List<ExportedFile> stale = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                byte[] content = file.getValue();
                if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), content)) {
                    stale.add(new ExportedFile(file.getKey(), out -> out.write(content)));
                }
            }
            return stale;
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }
}
