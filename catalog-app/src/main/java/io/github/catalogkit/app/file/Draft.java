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
import java.util.Optional;

/** The complete content of a file, beside its target until it is moved into place; closing deletes it. */
record Draft(Path target, Path draft) implements Closeable {

    private static final String USUAL_PERMISSIONS = "rw-r--r--";

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
