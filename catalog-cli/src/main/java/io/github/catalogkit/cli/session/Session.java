package io.github.catalogkit.cli.session;

import io.github.catalogkit.app.Program;
import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.problem.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The context of a command.
 *
 * @param terminal the streams
 * @param program the command line as seen by the use cases
 * @param verbosity returns how much a command prints, once the command line is parsed
 */
public record Session(Terminal terminal, Program program, Supplier<Verbosity> verbosity) {

    private static final SettingNames SETTINGS = new SettingNames(
            "--from",
            "--to",
            "--catalog-id",
            "--rule",
            "--package",
            "--name",
            "--overwrite",
            "catalog absorb %s --into src/main/java",
            "on the class path");

    /**
     * {@return the context of a command whose readers and exporters are on the class path}
     *
     * @param terminal the streams
     * @param verbosity returns how much a command prints, once the command line is parsed
     */
    public static Session of(Terminal terminal, Supplier<Verbosity> verbosity) {
        // Other readers and exporters are found on the class path.
        ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(Session.class::getClassLoader);
        return new Session(terminal, new Program(loader, SETTINGS), verbosity);
    }

    /**
     * Tells people what was done, unless the command is quiet.
     *
     * @param message the message, without a line break at its end
     */
    public void tell(String message) {
        if (verbosity.get() != Verbosity.QUIET) {
            terminal.tell(message);
        }
    }

    /**
     * Tells people of a problem that does not stop the command.
     *
     * @param problem the problem
     */
    public void warn(Problem problem) {
        terminal.tell("catalog: " + problem.line());
    }

    /**
     * Tells people of an error that does not end the command.
     *
     * @param error the error
     */
    public void warn(UserErrorException error) {
        terminal.tell((error.isLocated() ? "" : "catalog: ") + error.getMessage());
    }

    /**
     * Tells people a detail, if they asked for details.
     *
     * @param message the message, without a line break at its end
     */
    public void detail(String message) {
        if (verbosity.get() == Verbosity.VERBOSE) {
            terminal.tell(message);
        }
    }

    /**
     * Opens a source and reports what may not have been understood.
     *
     * @param source the source
     * @return the catalog, which the caller closes
     */
    public OpenCatalog open(Source source) {
        OpenCatalog catalog = whileReading(source.name(), source::open);
        catalog.unread().forEach(this::warn);
        return catalog;
    }

    /**
     * Runs an action that may take long, and shows its progress.
     *
     * @param <T> the class of its result
     * @param name the name of the list
     * @param work the action
     * @return its result
     */
    public <T> T whileReading(String name, Supplier<T> work) {
        Instant start = Instant.now();
        T result = verbosity.get() == Verbosity.QUIET ? work.get() : Progress.during(terminal, "Reading " + name, work);
        detail("Read " + name + " in " + start.until(Instant.now(), ChronoUnit.MILLIS) + " ms.");
        return result;
    }
}
