package io.github.catalogkit.cli;

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
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, boolean colored) {

    void tell(String message) {
        err.print(message + "\n");
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
