package io.github.catalogkit.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The permissions of a file, which a temporary file does not have by itself: it is its owner's alone. */
final class FilePermissions {

    private static final String USUAL = "rw-r--r--";

    private FilePermissions() {}

    /** Gives the draft the permissions of the file that it replaces, or the usual ones where there is none yet. */
    static void copy(Path file, Path draft) throws IOException {
        Optional<PosixFileAttributeView> view =
                Optional.ofNullable(Files.getFileAttributeView(draft, PosixFileAttributeView.class));
        if (view.isPresent()) {
            view.get()
                    .setPermissions(
                            Files.exists(file)
                                    ? Files.getPosixFilePermissions(file)
                                    : PosixFilePermissions.fromString(USUAL));
        }
    }
}
