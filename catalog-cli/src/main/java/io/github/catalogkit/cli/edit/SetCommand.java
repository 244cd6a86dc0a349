package io.github.catalogkit.cli.edit;

import io.github.catalogkit.app.edit.EntryUpdate;
import io.github.catalogkit.app.edit.ValueChange;
import io.github.catalogkit.cli.session.Session;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The subcommand {@code set}, which changes values of an entry. */
@Command(
        name = "set",
        description = "Changes values of an entry. NAME=VALUE replaces a value, and removes it if VALUE is empty;"
                + " NAME+=VALUE and NAME-=VALUE add and remove elements of a list, separated by commas.",
        footer = {"", "Example: catalog set kilo status=archived supersededBy=micro tags-=fast"})
public final class SetCommand implements Runnable {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "The id of the entry.")
    private String id = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "NAME=VALUE... [DIR]",
            hideParamSyntax = true,
            description = "Values by the names of their annotation members, such as title, or kind. The last argument"
                    + " can be the directory of the annotated Java sources; by default src/main/java.")
    private List<String> values = List.of();

    @Mixin
    private final EditOptions edit = new EditOptions();

    /**
     * Makes the command.
     *
     * @param session the context of the command
     */
    public SetCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        String last = values.get(values.size() - 1);
        Optional<String> sources = Optional.of(last).filter(it -> values.size() > 1 && it.indexOf('=') < 0);
        List<ValueChange> changes = values.subList(0, values.size() - (sources.isPresent() ? 1 : 0)).stream()
                .map(ValueChange::of)
                .toList();
        edit.change(session, sources, new EntryUpdate(id, changes)::in);
    }
}
