package io.github.catalogkit.cli;

import io.github.catalogkit.cli.option.CatalogOptions;
import io.github.catalogkit.cli.option.OutputOptions;
import io.github.catalogkit.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The subcommand {@code export}, which writes a catalog in any format. */
@Command(
        name = "export",
        description = "Exports a catalog, or part of it, to a format.",
        footer = {"", "Example: catalog export src/main/java --section editors -o editors.opml"})
final class ExportCommand implements Runnable {

    private final Session session;

    @Mixin
    private final CatalogOptions from = new CatalogOptions();

    @Mixin
    private final OutputOptions to = new OutputOptions();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        to.write(from.source(session), session);
    }
}
