package io.github.catalogkit.cli;

import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which catalog a command is about. */
final class CatalogOptions {

    @Option(
            names = {"-c", "--catalog"},
            paramLabel = "FOLDER|JAR|FILE",
            required = true,
            description = "A folder of annotated Java sources, the jar of a catalog, or a list such as README.md; - for"
                    + " standard input.")
    private String name = "";

    @Option(names = "--catalog-id", paramLabel = "ID", description = "Which catalog, if there are several.")
    private @Nullable String id;

    @Mixin
    private final SourceOption from = new SourceOption();

    @Mixin
    private final ClassPathOption java = new ClassPathOption();

    /** Returns the catalog, which the caller closes. */
    OpenCatalog open(Session session) {
        Source source = from.any(session, name, Optional.ofNullable(id), java.classPath());
        return session.whileReading(source.name(), source::open);
    }
}
