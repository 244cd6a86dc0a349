package io.github.catalogkit.cli.edit;

import io.github.catalogkit.app.edit.EntryRemoval;
import io.github.catalogkit.cli.session.Session;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code remove}, which removes an entry. */
@Command(
        name = "remove",
        description = "Removes an entry.",
        footer = {"", "Example: catalog remove kilo"})
public final class RemoveCommand implements Runnable {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "The id of the entry.")
    private String id = "";

    @Option(names = "--force", description = "Remove the entries nested in it, and the relations of others to it, too.")
    private boolean force;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = EditOptions.SOURCES)
    private Optional<String> sources = Optional.empty();

    @Mixin
    private final EditOptions edit = new EditOptions();

    /**
     * Makes the command.
     *
     * @param session the context of the command
     */
    public RemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        edit.change(session, sources, new EntryRemoval(id, force)::in);
    }
}
