package io.github.catalogkit.cli.option;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.export.Export;
import io.github.catalogkit.app.export.Regeneration;
import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.watch.WatchedExport;
import io.github.catalogkit.cli.session.Session;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that writes a list, or part of it, in any format. */
public final class OutputOptions {

    @Mixin
    private final EntryOptions entries = new EntryOptions();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Mixin
    private final TargetOption output = new TargetOption();

    @Option(
            names = "--overwrite",
            description = "Overwrite the file even if it was edited after it was generated; the edit is lost.")
    private boolean overwrite;

    /**
     * Writes the chosen entries, and reports what the file leaves out.
     *
     * @param source the list
     * @param session the context of the command
     */
    public void write(Source source, Session session) {
        Export export = format.export(output.target(session), session);
        try (OpenCatalog catalog = session.open(source)) {
            Regeneration files = export.write(
                    catalog, entries.selection(), overwrite, session.program().settings());
            files.warnings().forEach(session::warn);
            String name = export.target().name();
            session.detail(files.written() ? "Wrote " + name + "." : name + " is up to date.");
        }
    }

    /**
     * {@return what is wrong with the file if it is not what would be written; empty if nothing is wrong}
     *
     * @param source the list
     * @param session the context of the command
     * @param command the command that writes the file
     */
    public List<String> check(Source source, Session session, String command) {
        Export export = format.export(output.target(session), session);
        try (OpenCatalog catalog = session.open(source)) {
            return export.check(catalog, entries.selection(), session.program().settings(), command);
        }
    }

    /**
     * {@return the export of the chosen entries to a file, which can be repeated}
     *
     * @param source the list
     * @param session the context of the command
     * @throws UserErrorException if no file is named
     */
    public WatchedExport watched(Source source, Session session) {
        if (output.isStandardOutput()) {
            throw UserErrorException.request("there is no file to write; name it with -o, such as -o README.md");
        }
        return new WatchedExport(
                source,
                format.export(output.target(session), session),
                entries.selection(),
                overwrite,
                session.program().settings());
    }
}
