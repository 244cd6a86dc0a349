package io.github.catalogkit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From a compiled catalogue to any format. */
@Command(
        name = "export",
        description = "Writes the catalogue of a jar in a format.",
        footer = {"", "Example: catalog export --catalog awesome-bash-1.0.jar --to opml"})
final class ExportCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private final CatalogChoice choice = new CatalogChoice();

    @Mixin
    private final ExportFormat to = new ExportFormat();

    @Mixin
    private final Target target = new Target();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        ExportFormat.Writing writing = to.check();
        choice.read(terminal, catalog -> target.write(terminal, writing.of(catalog, choice.name())));
    }
}
