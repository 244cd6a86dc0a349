package io.github.catalogkit.cli;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.registry.Catalogs;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which catalogue a command is about. */
final class CatalogChoice {

    @Option(
            names = {"-c", "--catalog"},
            paramLabel = "FOLDER|JAR|FILE",
            required = true,
            description =
                    "A folder of annotated Java sources, the jar of a catalogue, or a list such as README.md; - for"
                            + " standard input.")
    private String name = "";

    @Option(names = "--catalog-id", paramLabel = "ID", description = "Which catalogue, if there are several.")
    private @Nullable String id;

    @Mixin
    private final SourceFormat format = new SourceFormat();

    @Mixin
    private final JavaList java = new JavaList();

    /** How it is named in messages. */
    String name() {
        return Source.shown(name);
    }

    /**
     * Gives the catalogue to a consumer, which has to be done with it when it returns. What the consumer finds that the
     * catalogue does not allow is told as a failure of it.
     */
    void read(Terminal terminal, Consumer<Catalog> consumer) {
        try {
            give(terminal, consumer);
        } catch (ExportException e) {
            throw Failure.of(name(), e);
        }
    }

    private void give(Terminal terminal, Consumer<Catalog> consumer) {
        if (java.isOne(name)) {
            consumer.accept(only(java.catalogs(terminal, name)));
        } else if (Source.isJar(name)) {
            JarCatalogs.read(name, catalogs -> {
                consumer.accept(only(catalogs));
                return true;
            });
        } else {
            Source source = format.source(name);
            consumer.accept(only(new Catalogs(List.of(source.read(terminal).catalog()))));
        }
    }

    private Catalog only(Catalogs catalogs) {
        try {
            if (id == null && catalogs.catalogs().size() > 1) {
                throw new NoSuchElementException("there are several catalogues; name one of them with --catalog-id: "
                        + catalogs.catalogs().stream().map(Catalog::id).collect(Collectors.joining(", ")));
            }
            return id == null ? catalogs.catalogs().get(0) : catalogs.get(id);
        } catch (NoSuchElementException e) {
            throw Failure.of(name(), e);
        }
    }
}
