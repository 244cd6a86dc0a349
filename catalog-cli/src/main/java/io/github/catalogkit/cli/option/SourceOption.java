package io.github.catalogkit.cli.option;

import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.source.Sources;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.cli.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the input format. */
public final class SourceOption {

    private static final String STANDARD_INPUT = "-";

    @Option(
            names = {"-f", "--from"},
            paramLabel = "FORMAT",
            description = "The format of the list; by default derived from the file extension, markdown for -.")
    private @Nullable String format;

    /**
     * {@return the list with this name}
     *
     * @param session the context of the command
     * @param name a file, or - for standard input
     */
    public TextSource text(Session session, String name) {
        Sources sources = sources(session, Optional.empty(), List.of());
        return name.equals(STANDARD_INPUT) ? standardInput(session, sources) : sources.text(Path.of(name), name);
    }

    /**
     * {@return the list, Java sources or compiled classes with this name}
     *
     * @param session the context of the command
     * @param name a file or directory, or - for standard input
     * @param catalogId the id of the catalog, if there are several
     * @param classPath the jars and class directories that Java sources need
     */
    public Source any(Session session, String name, Optional<String> catalogId, List<Path> classPath) {
        Sources sources = sources(session, catalogId, classPath);
        return name.equals(STANDARD_INPUT) ? standardInput(session, sources) : sources.any(Path.of(name), name);
    }

    private Sources sources(Session session, Optional<String> catalogId, List<Path> classPath) {
        return new Sources(session.program(), Optional.ofNullable(format), catalogId, classPath);
    }

    private static TextSource standardInput(Session session, Sources sources) {
        return sources.stream(session.terminal().in(), "<stdin>");
    }
}
