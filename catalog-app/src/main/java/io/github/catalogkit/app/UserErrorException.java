package io.github.catalogkit.app;

import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.source.UnreadableSourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An error that the user can fix, such as a missing file or an unknown format.
 *
 * <p>The message is for the user, so programs print it without a stack trace. It starts with the name of the file or directory
 * as the user wrote it.
 */
public final class UserErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The subjects of errors. */
    private enum Subject {
        REQUEST,
        WORK,
        EDIT,
        LOCATION
    }

    /** The subject of the error, which decides how programs print it. */
    private final Subject subject;

    private UserErrorException(Subject subject, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.subject = subject;
    }

    /**
     * {@return an error in the request, such as an unknown format} Nothing is written.
     *
     * @param message what is wrong and what to do
     */
    public static UserErrorException request(String message) {
        return new UserErrorException(Subject.REQUEST, message, null);
    }

    /**
     * {@return an error whose message is complete}
     *
     * @param message what is wrong and what to do
     */
    public static UserErrorException of(String message) {
        return new UserErrorException(Subject.WORK, message, null);
    }

    /**
     * {@return an error whose message is complete}
     *
     * @param message what is wrong and what to do
     * @param cause what caused it
     */
    public static UserErrorException of(String message, Throwable cause) {
        return new UserErrorException(Subject.WORK, message, cause);
    }

    /**
     * {@return an error in a file or directory}
     *
     * @param name the file or directory as the user wrote it
     * @param message what is wrong and what to do
     */
    public static UserErrorException in(String name, String message) {
        return new UserErrorException(Subject.WORK, name + ": " + message, null);
    }

    /**
     * {@return an error in a file or directory, with its location if known}
     *
     * @param name the file or directory as the user wrote it
     * @param cause an exception of the file system, or one with a message for the user
     */
    public static UserErrorException in(String name, Exception cause) {
        if (cause instanceof IOException problem) {
            return of(name + ": " + FileProblem.message(problem), cause);
        } else if (cause instanceof UncheckedIOException unchecked) {
            return in(name, Optional.ofNullable(unchecked.getCause()).orElseGet(() -> new IOException(unchecked)));
        }
        Optional<FileLocation> location = cause instanceof UnreadableSourceException unreadable
                ? unreadable.range().map(range -> FileLocation.of(name, range))
                : Optional.empty();
        return new UserErrorException(
                location.isPresent() ? Subject.LOCATION : Subject.WORK,
                location.map(it -> it + ": error").orElse(name) + ": " + cause.getMessage(),
                cause);
    }

    /**
     * {@return the refusal to overwrite an edit}
     *
     * @param message what was edited and what to do
     */
    public static UserErrorException edited(String message) {
        return new UserErrorException(Subject.EDIT, message, null);
    }

    /**
     * {@return an error with a line for each of these problems}
     *
     * @param errors the problems of sources, at least one
     */
    public static UserErrorException in(List<Problem> errors) {
        String lines = errors.stream().map(Problem::line).collect(Collectors.joining("\n"));
        return new UserErrorException(Subject.LOCATION, lines, null);
    }

    /** {@return whether the request itself is wrong, which a command line reports with a hint at its help} */
    public boolean isRequest() {
        return subject == Subject.REQUEST;
    }

    /** {@return whether this is the refusal to overwrite an edit, and not an error of the source} */
    public boolean isEdit() {
        return subject == Subject.EDIT;
    }

    /** {@return whether each line of the message has a location, as compilers print it: {@code README.md:2:1: error: ...}} */
    public boolean isLocated() {
        return subject == Subject.LOCATION;
    }
}
