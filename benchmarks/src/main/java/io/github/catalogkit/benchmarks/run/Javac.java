package io.github.catalogkit.benchmarks.run;

import io.github.catalogkit.benchmarks.program.Compile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A compilation, each time in a new process and into an empty folder.
 *
 * @param jars the jars of the build
 * @param processing what processes annotations
 * @param classPath what the sources need
 * @param sources the folder of the sources
 * @param classes where the classes go
 * @param options options of the Java that runs javac
 */
public record Javac(
        Jars jars, Processing processing, String classPath, Folder sources, Folder classes, List<String> options) {

    /** Makes a compilation. */
    public Javac {
        options = List.copyOf(options);
    }

    /**
     * Compiles, and measures what it costs: {@code processor-ms}, {@code peak-bytes}, and by threads
     * {@code java-ms}, {@code jit-ms} and {@code gc-ms}.
     */
    public Outcome run() {
        classes.emptied();
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Compile.class.getName()));
        command.addAll(arguments());
        return Child.java(command.toArray(String[]::new)).run();
    }

    /** Compiles with the program {@code javac}, as a user does. */
    public Outcome runAsProgram() {
        classes.emptied();
        return Child.ofJdk("javac", arguments().toArray(String[]::new)).run();
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(processing.arguments(jars));
        arguments.addAll(List.of("-encoding", "UTF-8", "-cp", classPath));
        arguments.addAll(List.of("-d", classes.path().toString(), "@" + sourceFiles()));
        return arguments;
    }

    private Path sourceFiles() {
        Path list = sources.path().resolveSibling(sources.path().getFileName() + ".txt");
        String names = sources.files().stream().map(Path::toString).collect(Collectors.joining("\n"));
        try {
            return Files.writeString(list, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
