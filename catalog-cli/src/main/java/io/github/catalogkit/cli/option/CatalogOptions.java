package io.github.catalogkit.cli.option;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.cli.session.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options for the catalog of a command. */
public final class CatalogOptions {

    @Parameters(
            paramLabel = "FILE|DIR|JAR",
            arity = "0..1",
            description =
                    "The catalog: a list such as README.md, a directory of annotated Java sources, or a jar; - for"
                            + " standard input.")
    private @Nullable String file;

    @Option(
            names = {"-c", "--catalog"},
            paramLabel = "FILE|DIR|JAR",
            description = "The same, for scripts in which an option is easier to read.")
    private @Nullable String named;

    @Option(
            names = "--catalog-id",
            paramLabel = "ID",
            description = "The id of the catalog; required if there are several.")
    private @Nullable String id;

    @Mixin
    private final SourceOption from = new SourceOption();

    @Mixin
    private final ClassPathOption java = new ClassPathOption();

    /**
     * {@return the source of the catalog}
     *
     * @param session the context of the command
     */
    public Source source(Session session) {
        return source(session, name());
    }

    /**
     * {@return the source of the catalog, which is the project in the current directory if none is named}
     *
     * @param session the context of the command
     */
    public Source sourceOrProject(Session session) {
        return source(session, written().orElseGet(CatalogName::ofProject));
    }

    private Source source(Session session, String name) {
        return from.any(session, name, Optional.ofNullable(id), java.classPath());
    }

    private String name() {
        return written()
                .orElseThrow(() -> UserErrorException.request(
                        "no catalog is named; write a list such as README.md, a directory of Java sources, or a jar"));
    }

    private Optional<String> written() {
        return CatalogName.of(Optional.ofNullable(file), Optional.ofNullable(named));
    }
}
