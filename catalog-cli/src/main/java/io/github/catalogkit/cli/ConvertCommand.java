package io.github.catalogkit.cli;

import io.github.catalogkit.app.export.Export;
import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.TextSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The subcommand {@code convert}, which writes a list in any format. */
@Command(
        name = "convert",
        description = "Converts a list, or part of it, to another format.",
        footer = {"", "Example: catalog convert README.md --kind tool -o tools.bib"})
final class ConvertCommand implements Runnable {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The list, such as README.md; - for standard input.")
    private String file = "";

    @Mixin
    private final SourceOption from = new SourceOption();

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
        TextSource source = from.text(session, file);
        Export export = to.export(output.target(session), session);
        try (OpenCatalog catalog = session.whileReading(source.name(), source::open)) {
            catalog.unread().forEach(problem -> session.tell("catalog: " + problem.line()));
            export.write(catalog, entries.selection()).forEach(warning -> session.tell("catalog: " + warning.line()));
        }
    }
}
