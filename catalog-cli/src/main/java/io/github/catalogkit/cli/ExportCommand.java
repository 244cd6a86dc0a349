package io.github.catalogkit.cli;

import io.github.catalogkit.model.Catalog;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From a catalogue to any format. */
@Command(
        name = "export",
        description = "Writes a catalogue, or a part of it, in a format.",
        footer = {"", "Example: catalog export --catalog src/main/java --section editors -o editors.opml"})
final class ExportCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private final CatalogChoice choice = new CatalogChoice();

    @Mixin
    private final EntryChoice entries = new EntryChoice();

    @Mixin
    private final ExportFormat to = new ExportFormat();

    @Mixin
    private final Target target = new Target();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Function<Catalog, Export> export = to.check(target);
        choice.read(terminal, catalog -> target.write(terminal, export.apply(entries.of(catalog))));
    }
}
