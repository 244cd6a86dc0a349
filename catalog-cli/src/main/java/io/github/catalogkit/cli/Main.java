package io.github.catalogkit.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;

/** Runs the command {@code catalog}. */
public final class Main {

    /** The launcher knows whether standard error is a terminal; Java does not. */
    private static final String INTERACTIVE = "catalog.interactive";

    /** Set by the scripts where standard output is a terminal and {@code NO_COLOR} is not set. */
    private static final String COLORED = "catalog.colored";

    private Main() {}

    /**
     * Runs the command, and ends the process with its exit code.
     *
     * @param arguments the words of the command line after the name of the command
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
     * @param arguments the words of the command line after the name of the command
     * @param in what {@code -} reads
     * @param out where results go, as UTF-8
     * @param err where what is to be told to people goes
     * @return 0 if all went well; 1 if something was found amiss, or an input could not be read or an output not be
     *     written; 2 if the command line was not understood
     */
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        return run(new Terminal(in, out, err, false, false), arguments);
    }

    private static int run(Terminal terminal, String[] arguments) {
        CatalogCommand catalog = new CatalogCommand();
        FailureHandler failures = new FailureHandler(catalog, terminal);
        Session session = Session.of(terminal);
        CommandLine commands = new CommandLine(catalog)
                .addSubcommand(new ConvertCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new LintCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new ListCommand(session))
                .addSubcommand(new FormatsCommand(session))
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .addSubcommand(new CommandLine.HelpCommand())
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
