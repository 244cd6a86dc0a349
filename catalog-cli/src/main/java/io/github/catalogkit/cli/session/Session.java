package io.github.catalogkit.cli.session;

import io.github.catalogkit.app.Program;
import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.Source;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The context of a command.
 *
 * @param terminal the streams
 * @param program the command line as seen by the use cases
 */
public record Session(Terminal terminal, Program program) {

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
     */
    public static Session of(Terminal terminal) {
        // Other readers and exporters are found on the class path.
        ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(Session.class::getClassLoader);
        return new Session(terminal, new Program(loader, SETTINGS));
    }

    /**
     * Prints a message to people.
     *
     * @param message the message, without a line break at its end
     */
    public void tell(String message) {
        terminal.tell(message);
    }

    /**
     * Opens a source and reports what may not have been understood.
     *
     * @param source the source
     * @return the catalog, which the caller closes
     */
    public OpenCatalog open(Source source) {
        OpenCatalog catalog = whileReading(source.name(), source::open);
        catalog.unread().forEach(problem -> tell("catalog: " + problem.line()));
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
        return Progress.during(terminal, "Reading " + name, work);
    }
}
