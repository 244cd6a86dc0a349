package io.github.catalogkit.cli;

import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for the catalog of a command. */
final class CatalogOptions {

    @Option(
            names = {"-c", "--catalog"},
            paramLabel = "DIR|JAR|FILE",
            required = true,
            description =
                    "The catalog: a directory of annotated Java sources, a jar, or a list such as README.md; - for"
                            + " standard input.")
    private String name = "";

    @Option(
            names = "--catalog-id",
            paramLabel = "ID",
            description = "The id of the catalog; required if there are several.")
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
