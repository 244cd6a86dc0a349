package io.github.catalogkit.cli.edit;

import io.github.catalogkit.app.edit.EntryRename;
import io.github.catalogkit.cli.session.Session;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The subcommand {@code rename}, which gives an entry another id. */
@Command(
        name = "rename",
        description = "Gives an entry another id, and keeps the old one as a former id.",
        footer = {"", "Example: catalog rename kilo kilo-editor"})
public final class RenameCommand implements Runnable {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "The id of the entry.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "NEW-ID", description = "The new id.")
    private String newId = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "DIR", description = EditOptions.SOURCES)
    private Optional<String> sources = Optional.empty();

    @Mixin
    private final EditOptions edit = new EditOptions();

    /**
     * Makes the command.
     *
     * @param session the context of the command
     */
    public RenameCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        edit.change(session, sources, new EntryRename(id, newId)::in);
    }
}
