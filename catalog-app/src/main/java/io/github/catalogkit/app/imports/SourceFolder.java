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
 * The folder of a project's Java sources, which may hold other files.
 *
 * @param folder the folder, which need not exist
 * @param name the folder as the user wrote it
 */
public record SourceFolder(Path folder, String name) {

    /**
     * {@return the files that exist already, with another content}
     *
     * @param files the contents by paths relative to the folder
     * @throws UserErrorException if a file cannot be read
     */
    public List<Path> conflicts(Map<String, byte[]> files) {
        return stale(files).stream()
                .map(file -> folder.resolve(file.path()))
                .filter(Files::exists)
                .toList();
    }

    /**
     * Writes the files that are missing or have another content, all or none.
     *
     * @param files the contents by paths relative to the folder
     * @return how many files were written
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
