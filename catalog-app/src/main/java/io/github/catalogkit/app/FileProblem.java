package io.github.catalogkit.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Messages for exceptions of the file system. */
public final class FileProblem {

    private FileProblem() {}

    /**
     * {@return what went wrong, which follows the name of the file}
     *
     * @param e the exception of the file system, whose own message often is only a path
     */
    public static String message(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        } else if (e instanceof AccessDeniedException) {
            return "permission denied";
        } else if (e instanceof FileAlreadyExistsException file) {
            return file.getFile() + " exists and is not a folder";
        } else if (e instanceof NotDirectoryException file) {
            return file.getFile() + " is not a folder";
        } else if (e instanceof FileSystemLoopException) {
            return "the links lead in a circle";
        } else if (e instanceof FileSystemException file) {
            return Optional.ofNullable(file.getReason())
                    .orElse("the file system refused it (" + file.getClass().getSimpleName() + ")");
        }
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
