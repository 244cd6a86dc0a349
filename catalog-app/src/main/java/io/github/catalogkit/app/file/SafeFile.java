package io.github.catalogkit.app.file;

import io.github.catalogkit.export.ExportedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a file completely or not at all: as a draft beside its target, which is moved into place when it is complete. */
public final class SafeFile {

    private SafeFile() {}

    /**
     * Writes a file, and creates missing parent directories.
     *
     * @param target the file, which is replaced if it exists
     * @param content writes the content of the file
     * @throws IOException if the content or the file system throws it; then the target is unchanged
     */
    public static void write(Path target, ExportedFile.Content content) throws IOException {
        try (Draft draft = Draft.of(target, content)) {
            draft.move();
        }
    }

    /**
     * Writes the files of an export into a directory. They are moved into place when all are complete.
     *
     * <p>Other files of the directory are kept, including those that an earlier export with more files wrote.
     *
     * @param folder the directory, which is created if it does not exist
     * @param files the files in the order in which they are moved into place, with paths relative to the directory
     * @throws IOException if a content or the file system throws it; if that is before all files are complete, all targets
     *     are unchanged
     */
    public static void write(Path folder, List<ExportedFile> files) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        try {
            for (ExportedFile file : files) {
                drafts.add(Draft.of(folder.resolve(file.path()), file.content()));
            }
            for (Draft draft : drafts) {
                draft.move();
            }
        } finally {
            for (Draft draft : drafts) {
                draft.close();
            }
        }
    }
}
