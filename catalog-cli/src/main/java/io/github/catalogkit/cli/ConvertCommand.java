package io.github.catalogkit.cli;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Catalog;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** From a list to any format, straight through. */
@Command(
        name = "convert",
        description = "Writes a list, or a part of it, in another format.",
        footer = {"", "Example: catalog convert README.md --kind tool -o tools.bib"})
final class ConvertCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The list, such as README.md; - for standard input.")
    private String file = "";

    @Mixin
    private final SourceFormat from = new SourceFormat();

    @Mixin
    private final EntryChoice entries = new EntryChoice();

    @Mixin
    private final ExportFormat to = new ExportFormat();

    @Mixin
    private final Target target = new Target();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Source source = from.source(file);
        Function<Catalog, Export> export = to.check(target);
        Catalog catalog = source.read(terminal).catalog();
        try {
            target.write(terminal, export.apply(entries.of(catalog)));
        } catch (ExportException e) {
            throw Failure.of(source.shown(), e);
        }
    }
}
