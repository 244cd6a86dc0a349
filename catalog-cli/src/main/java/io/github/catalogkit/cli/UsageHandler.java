package io.github.catalogkit.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, and where its help is, instead of showing all of the help. */
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
