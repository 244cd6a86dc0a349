package io.github.catalogkit.cli.session;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a command.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for messages to people
 * @param interactive whether standard error is a terminal
 * @param colored whether standard output is a terminal with colors
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, boolean colored) {

    /**
     * Prints a message to people.
     *
     * @param message the message, without a line break at its end
     */
    public void tell(String message) {
        err.print(message + "\n");
    }

    /** {@return a writer to standard output} */
    public PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** {@return a writer to standard error} */
    public PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Writes what is buffered. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
