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
import picocli.CommandLine.Option;

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
    private final EntryOptions entries = new EntryOptions();

    @Mixin
    private final FormatOptions to = new FormatOptions();

    @Mixin
    private final TargetOption output = new TargetOption();

    @Option(
            names = "--overwrite",
            description = "Overwrite the file even if it was edited after it was generated; the edit is lost.")
    private boolean overwrite;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Source source = from.source(session);
        Export export = to.export(output.target(session), session);
        try (OpenCatalog catalog = session.open(source)) {
            export.regenerate(
                            catalog,
                            entries.selection(),
                            overwrite,
                            session.program().settings())
                    .warnings()
                    .forEach(warning -> session.tell("catalog: " + warning.line()));
        }
    }
}
