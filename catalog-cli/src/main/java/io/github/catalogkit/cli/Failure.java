package io.github.catalogkit.cli;

import io.github.catalogkit.lint.LintFinding;
import io.github.catalogkit.source.UnreadableSourceException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What keeps a command from its work and can be mended by its user; the message is the line, or the lines, that tell it. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Failure(String line, @Nullable Throwable cause) {
        super(line, cause);
    }

    private Failure(String name, String message, @Nullable Throwable cause) {
        this("catalog: " + name + ": " + message, cause);
    }

    /** Returns a failure of a file, as the user named it. */
    static Failure of(String name, Throwable cause) {
        return of(name, String.valueOf(cause.getMessage()), cause);
    }

    static Failure of(String name, IOException cause) {
        return of(name, FileTrouble.of(cause), cause);
    }

    /** Returns a failure that nothing else caused. */
    static Failure of(String name, String message) {
        return new Failure(name, message, null);
    }

    static Failure of(String name, String message, Throwable cause) {
        return new Failure(name, message, cause);
    }

    /** Returns a failure of sources: a line for each mistake in them. */
    static Failure of(List<LintFinding> mistakes) {
        return new Failure(mistakes.stream().map(LintFinding::line).collect(Collectors.joining("\n")), null);
    }

    /** Returns a failure of a text; where the place is known, it is told as compilers do. */
    static Failure of(String name, UnreadableSourceException cause) {
        return cause.place()
                .map(place -> new Failure(name + ":" + place + ": error: " + cause.getMessage(), cause))
                .orElseGet(() -> of(name, String.valueOf(cause.getMessage()), cause));
    }
}
