package io.github.catalogkit.cli;

import io.github.catalogkit.app.Program;
import io.github.catalogkit.app.SettingNames;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a command works with.
 *
 * @param terminal what it reads from and writes to
 * @param program what it is to the use cases
 */
record Session(Terminal terminal, Program program) {

    private static final SettingNames SETTINGS =
            new SettingNames("--from", "--to", "--catalog-id", "--rule", "--package and --name", "on the class path");

    static Session of(Terminal terminal) {
        // Readers and exporters of others are found on the class path.
        ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(Session.class::getClassLoader);
        return new Session(terminal, new Program(loader, SETTINGS));
    }

    void tell(String message) {
        terminal.tell(message);
    }

    /** Does something that may take its time, of which a person who waits is told. */
    <T> T whileReading(String name, Supplier<T> work) {
        return Progress.during(terminal, "Reading " + name, work);
    }
}
