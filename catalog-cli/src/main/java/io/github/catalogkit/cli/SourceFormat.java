package io.github.catalogkit.cli;

import io.github.catalogkit.source.CatalogReader;
import io.github.catalogkit.source.Readers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says what a list is written in. */
final class SourceFormat {

    @Option(
            names = {"-f", "--from"},
            paramLabel = "FORMAT",
            description = "The format of the list; by default that of its file ending, and markdown for -.")
    private @Nullable String format;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /** Returns the list of this name with the reader for it. */
    Source source(String name) {
        if (!name.equals(Source.STANDARD_INPUT) && Files.notExists(Path.of(name))) {
            throw Failure.of(name, new NoSuchFileException(name));
        }
        return new Source(name, Optional.ofNullable(format).map(this::named).orElseGet(() -> byEnding(name)));
    }

    private CatalogReader named(String name) {
        return Readers.load()
                .ofFormat(name)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "There is no reader for the format \"" + name + "\"; there is one for " + formats() + "."));
    }

    private CatalogReader byEnding(String name) {
        // That a folder is none is told when it is to be read.
        if (name.equals(Source.STANDARD_INPUT) || Files.isDirectory(Path.of(name))) {
            return named("markdown");
        }
        return Readers.load()
                .ofFile(name)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "The name \"" + name + "\" does not tell the format; name it with --from: " + formats() + "."));
    }

    private static String formats() {
        return Readers.load().readers().stream().map(CatalogReader::format).collect(Collectors.joining(", "));
    }
}
