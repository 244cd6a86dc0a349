package io.github.catalogkit.cli.edit;

import io.github.catalogkit.app.edit.EntryMove;
import io.github.catalogkit.cli.session.Session;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code move}, which moves an entry to another section. */
@Command(
        name = "move",
        description = "Moves an entry to another section, where the order of the section wants it.",
        footer = {"", "Example: catalog move kilo --to editors"})
public final class MoveCommand implements Runnable {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "The id of the entry.")
    private String id = "";

    @Option(
            names = "--to",
            paramLabel = "SECTION",
            required = true,
            description = "The section: its id, or its headings such as \"Tools > Editors\".")
    private String section = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = EditOptions.SOURCES)
    private Optional<String> sources = Optional.empty();

    @Mixin
    private final EditOptions edit = new EditOptions();

    /**
     * Makes the command.
     *
     * @param session the context of the command
     */
    public MoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        edit.change(session, sources, new EntryMove(id, section)::in);
    }
}
