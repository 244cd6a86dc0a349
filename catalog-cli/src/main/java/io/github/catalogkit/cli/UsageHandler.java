package io.github.catalogkit.cli;

import io.github.catalogkit.cli.session.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports what is wrong with a command line and where to find help, without printing the help. */
final class UsageHandler implements CommandLine.IParameterExceptionHandler {

    private final Terminal terminal;

    UsageHandler(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        terminal.tell("catalog: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, command.getErr());
        terminal.tell("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCode.USAGE;
    }
}
