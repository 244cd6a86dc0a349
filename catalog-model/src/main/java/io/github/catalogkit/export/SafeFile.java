package io.github.catalogkit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a file whole or not at all: beside its target first, and moved into place when it is complete. */
public final class SafeFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content; the stream is closed by the caller.
         *
         * @param out where the bytes go
         * @throws IOException if the stream throws it, or what the content is made of cannot be read
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {}

    /**
     * Writes a file, with the folders above it where they are missing.
     *
     * @param target the file, which is replaced if there is one
     * @param content writes what is to stand in the file
     * @throws IOException if the content or the file system throws it; the target is then as it was
     */
    public static void write(Path target, Content content) throws IOException {
        try (Draft draft = Draft.of(target, content)) {
            draft.move();
        }
    }

    /**
     * Writes the files of an export into a folder, the first of them moved into place when all are complete.
     *
     * <p>Other files of the folder stay, those that an earlier export with more files has left there included.
     *
     * @param folder the folder, which is made where it is missing
     * @param files the files in the order in which they are moved into place, their paths relative to the folder
     * @throws IOException if a content or the file system throws it; where that is before all files are complete, all
     *     targets are as they were
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
