package io.github.catalogkit.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for messages to people
 * @param interactive whether a person watches standard error
 * @param colored whether standard output is a terminal that shows colors
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
