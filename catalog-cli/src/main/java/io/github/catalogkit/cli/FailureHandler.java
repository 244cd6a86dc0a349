package io.github.catalogkit.cli;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.cli.session.Terminal;
import java.nio.file.InvalidPathException;
import java.util.ServiceConfigurationError;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Reports an error in one line, with its stack trace only if requested. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {

    private final CatalogCommand catalog;
    private final Terminal terminal;
    private final UsageHandler usage;

    FailureHandler(CatalogCommand catalog, Terminal terminal) {
        this.catalog = catalog;
        this.terminal = terminal;
        this.usage = new UsageHandler(terminal);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof UserErrorException error && error.isRequest()) {
            return usage.handleParseException(
                    new CommandLine.ParameterException(command, String.valueOf(error.getMessage())), new String[0]);
        }
        return tell(line(failure), failure);
    }

    /** Reports an error that no command can handle: there is not enough memory, or a jar is incompatible. */
    int handle(Error error) {
        return tell("catalog: " + message(error), error);
    }

    private int tell(String line, Throwable failure) {
        terminal.tell(line);
        if (catalog.isDebug()) {
            failure.printStackTrace(terminal.err());
        }
        return ExitCode.SOFTWARE;
    }

    private static String line(Exception failure) {
        if (failure instanceof UserErrorException error) {
            return (error.isLocated() ? "" : "catalog: ") + error.getMessage();
        } else if (failure instanceof InvalidPathException path) {
            return "catalog: " + path.getInput() + ": a file cannot be named so here: " + path.getReason();
        }
        return "catalog: this is a defect of the program; please report it with the output of --debug: " + failure;
    }

    private static String message(Error error) {
        if (error instanceof OutOfMemoryError) {
            return "there is not enough memory; CATALOG_JAVA_OPTS=-Xmx2g gives it 2 GB";
        } else if (error instanceof StackOverflowError) {
            return "elements are nested too deep";
        } else if (error instanceof LinkageError || error instanceof ServiceConfigurationError) {
            return "the jar is broken, or made for another version of Catalog Kit: " + error;
        }
        return String.valueOf(error);
    }
}
