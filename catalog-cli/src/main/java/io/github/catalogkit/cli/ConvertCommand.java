package io.github.catalogkit.cli;

import io.github.catalogkit.cli.option.CatalogOptions;
import io.github.catalogkit.cli.option.OutputOptions;
import io.github.catalogkit.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The subcommand {@code convert}, which writes a list in any format. */
@Command(
        name = "convert",
        description = "Converts a list, or part of it, to another format.",
        footer = {"", "Example: catalog convert README.md --kind tool -o tools.bib"})
final class ConvertCommand implements Runnable {

    private final Session session;

    @Mixin
    private final CatalogOptions from = new CatalogOptions();

    @Mixin
    private final OutputOptions to = new OutputOptions();

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        to.write(from.source(session), session);
    }
}
