package io.github.catalogkit.cli.edit;

import io.github.catalogkit.app.edit.EntrySort;
import io.github.catalogkit.cli.session.Session;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code sort}, which sorts the entries of sections. */
@Command(
        name = "sort",
        description = "Sorts the entries of each section in its declared order, or by title.",
        footer = {"", "Example: catalog sort --section editors"})
public final class SortCommand implements Runnable {

    private final Session session;

    @Option(
            names = "--section",
            paramLabel = "SECTION",
            description = "Only this section and its subsections: its id, or its headings such as \"Tools > Editors\".")
    private Optional<String> section = Optional.empty();

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", description = EditOptions.SOURCES)
    private Optional<String> sources = Optional.empty();

    @Mixin
    private final EditOptions edit = new EditOptions();

    /**
     * Makes the command.
     *
     * @param session the context of the command
     */
    public SortCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        edit.change(session, sources, new EntrySort(section)::in);
    }
}
