package io.github.catalogkit.cli;

import io.github.catalogkit.app.file.Target;
import picocli.CommandLine.Option;

/** The option for the output file. */
final class TargetOption {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; by default - for standard output.")
    private String name = STANDARD_OUTPUT;

    boolean isStandardOutput() {
        return name.equals(STANDARD_OUTPUT);
    }

    Target target(Session session) {
        return isStandardOutput()
                ? Target.stream("standard output", session.terminal().out())
                : Target.file(name);
    }
}
