package io.github.catalogkit.cli.option;

import io.github.catalogkit.app.file.Target;
import io.github.catalogkit.cli.session.Session;
import picocli.CommandLine.Option;

/** The option for the output file. */
public final class TargetOption {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; by default - for standard output.")
    private String name = STANDARD_OUTPUT;

    /** {@return whether the output is standard output} */
    public boolean isStandardOutput() {
        return name.equals(STANDARD_OUTPUT);
    }

    /**
     * {@return the target of the output}
     *
     * @param session the context of the command
     */
    public Target target(Session session) {
        return isStandardOutput()
                ? Target.stream("standard output", session.terminal().out())
                : Target.file(name);
    }
}
