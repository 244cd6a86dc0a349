package io.github.catalogkit.cli;

import io.github.catalogkit.app.export.Export;
import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.cli.option.CatalogOptions;
import io.github.catalogkit.cli.option.EntryOptions;
import io.github.catalogkit.cli.option.FormatOptions;
import io.github.catalogkit.cli.option.TargetOption;
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
    private final EntryOptions entries = new EntryOptions();

    @Mixin
    private final FormatOptions to = new FormatOptions();

    @Mixin
    private final TargetOption output = new TargetOption();

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Source source = from.source(session);
        Export export = to.export(output.target(session), session);
        try (OpenCatalog catalog = session.open(source)) {
            export.write(catalog, entries.selection()).forEach(warning -> session.tell("catalog: " + warning.line()));
        }
    }
}
