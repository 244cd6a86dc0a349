package io.github.catalogkit.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The whole content of a file, beside its target until it is moved into place; it is gone when it is closed. */
final class Draft implements Closeable {

    private final Path file;
    private final Path draft;

    private Draft(Path file, Path draft) {
        this.file = file;
        this.draft = draft;
    }

    /** Writes the content beside the target, with the folders above it where they are missing. */
    static Draft of(Path target, SafeFile.Content content) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = file.getParent();
        Files.createDirectories(folder);
        Draft draft = new Draft(file, Files.createTempFile(folder, "." + file.getFileName() + ".", ".draft"));
        try {
            draft.write(content);
        } catch (Throwable e) {
            draft.close();
            throw e;
        }
        return draft;
    }

    private void write(SafeFile.Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
            content.writeTo(out);
        }
        FilePermissions.copy(file, draft);
    }

    void move() throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}
