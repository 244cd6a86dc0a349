package io.github.catalogkit.app.file;

import io.github.catalogkit.export.ExportedFile;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a file completely or not at all: as a draft beside its target, which is moved into place when it is complete. */
public final class SafeFile {

    private static final String USUAL_PERMISSIONS = "rw-r--r--";

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

    /** The complete content of a file, beside its target until it is moved into place; closing deletes it. */
    private record Draft(Path target, Path draft) implements Closeable {

        static Draft of(Path named, ExportedFile.Content content) throws IOException {
            Path target = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
            Path folder = target.getParent();
            Files.createDirectories(folder);
            Draft draft = new Draft(target, Files.createTempFile(folder, "." + target.getFileName() + ".", ".draft"));
            try {
                draft.write(content);
            } catch (Throwable e) {
                draft.close();
                throw e;
            }
            return draft;
        }

        private void write(ExportedFile.Content content) throws IOException {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                content.writeTo(out);
            }
            setPermissions();
        }

        /** Sets the permissions of the file that the draft replaces; only the owner can access a temporary file. */
        private void setPermissions() throws IOException {
            Optional<PosixFileAttributeView> view =
                    Optional.ofNullable(Files.getFileAttributeView(draft, PosixFileAttributeView.class));
            if (view.isPresent()) {
                view.get()
                        .setPermissions(
                                Files.exists(target)
                                        ? Files.getPosixFilePermissions(target)
                                        : PosixFilePermissions.fromString(USUAL_PERMISSIONS));
            }
        }

        void move() throws IOException {
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(draft);
        }
    }
}
