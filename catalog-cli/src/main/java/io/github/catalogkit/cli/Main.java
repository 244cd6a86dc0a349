package io.github.catalogkit.cli;

import io.github.catalogkit.cli.session.Session;
import io.github.catalogkit.cli.session.Terminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;

/** Runs the command {@code catalog}. */
public final class Main {

    /** Set by the scripts if standard error is a terminal, which Java cannot find out. */
    private static final String INTERACTIVE = "catalog.interactive";

    /** Set by the scripts if standard output is a terminal and {@code NO_COLOR} is not set. */
    private static final String COLORED = "catalog.colored";

    private Main() {}

    /**
     * Runs the command and exits the process with its exit code.
     *
     * @param arguments the command line after the name of the command
     */
    public static void main(String[] arguments) {
        StandardOutput output = StandardOutput.ofProcess();
        PrintStream out = new PrintStream(new BufferedOutputStream(output), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(
                new Terminal(System.in, out, err, Boolean.getBoolean(INTERACTIVE), Boolean.getBoolean(COLORED)),
                arguments);
        Optional<String> trouble = output.trouble();
        trouble.ifPresent(message -> err.print("catalog: standard output: " + message + "\n"));
        System.exit(trouble.isPresent() ? ExitCode.SOFTWARE : code);
    }

    /**
     * Runs the command.
     *
     * @param arguments the command line after the name of the command
     * @param in standard input, which {@code -} reads
     * @param out standard output for results, in UTF-8
     * @param err standard error for messages to people
     * @return 0 on success; 1 if problems were found, nothing matched, or a file could not be read or written; 2 if the
     *     command line is not valid
     */
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        return run(new Terminal(in, out, err, false, false), arguments);
    }

    private static int run(Terminal terminal, String[] arguments) {
        CatalogCommand catalog = new CatalogCommand();
        FailureHandler failures = new FailureHandler(catalog, terminal);
        Session session = Session.of(terminal, catalog::verbosity);
        CommandLine commands = Subcommands.add(new CommandLine(catalog), session, arguments)
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(new UsageHandler(terminal));
        try {
            return commands.execute(arguments);
        } catch (VirtualMachineError | LinkageError | ServiceConfigurationError e) {
            return failures.handle(e);
        } finally {
            terminal.flush();
        }
    }
}
