package io.github.catalogkit.cli.edit;

import io.github.catalogkit.app.edit.ChangedCatalog;
import io.github.catalogkit.app.edit.NewEntry;
import io.github.catalogkit.app.web.PageDetails;
import io.github.catalogkit.app.web.WebPages;
import io.github.catalogkit.cli.session.Session;
import io.github.catalogkit.model.Catalog;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code add}, which adds an entry. */
@Command(
        name = "add",
        description = "Adds an entry for a URL, where the order of the section wants it.",
        footer = {"", "Example: catalog add https://github.com/junegunn/fzf --section tools"})
public final class AddCommand implements Runnable {

    private final Session session;

    @Parameters(index = "0", paramLabel = "URL", description = "The URL of the entry.")
    private String url = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = EditOptions.SOURCES)
    private Optional<String> sources = Optional.empty();

    @Option(
            names = "--section",
            paramLabel = "SECTION",
            description = "The section: its id, or its headings such as \"Tools > Editors\"; by default the only one.")
    private Optional<String> section = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "The title; by default derived from the URL.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "The kind, such as tool; by default proposed from the URL and the section.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--description", paramLabel = "TEXT", description = "The description in Markdown.")
    private Optional<String> description = Optional.empty();

    @Option(names = "--tag", paramLabel = "TAG", description = "A tag; repeatable.")
    private List<String> tags = List.of();

    @Option(
            names = "--fetch",
            description = "Read the page, and take title, description and license from it if they are not given.")
    private boolean fetch;

    @Mixin
    private final EditOptions edit = new EditOptions();

    /**
     * Makes the command.
     *
     * @param session the context of the command
     */
    public AddCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        NewEntry entry = NewEntry.of(url, title, kind, description, tags);
        edit.change(session, sources, catalog -> add(entry, catalog));
    }

    private ChangedCatalog add(NewEntry entry, Catalog catalog) {
        ChangedCatalog added = entry.in(catalog, section); // which fails before anything is read from the network
        if (!fetch) {
            return added;
        }
        PageDetails page = session.whileReading(url, () -> new WebPages().read(entry.url()));
        return entry.withDefaults(page).in(catalog, section);
    }
}
