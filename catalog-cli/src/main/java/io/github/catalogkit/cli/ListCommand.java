package io.github.catalogkit.cli;

import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.cli.option.CatalogOptions;
import io.github.catalogkit.cli.option.EntryOptions;
import io.github.catalogkit.cli.session.Session;
import io.github.catalogkit.model.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The subcommand {@code list}, which prints the entries of a catalog. */
@Command(
        name = "list",
        description = "Lists the entries of a catalog, one per line: id, kind, title and URL, separated by tabs.",
        footer = {"", "Example: catalog list README.md --text router"})
final class ListCommand implements Runnable {

    private final Session session;

    @Mixin
    private final CatalogOptions from = new CatalogOptions();

    @Mixin
    private final EntryOptions entries = new EntryOptions();

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (OpenCatalog catalog = session.open(from.source(session))) {
            catalog.select(entries.selection())
                    .entries()
                    .forEach(entry -> session.terminal().out().print(line(entry)));
        }
    }

    private static String line(Entry entry) {
        String address = entry.address().map(Object::toString).orElse("");
        String title = entry.title().replaceAll("\\p{Cntrl}", " ");
        return String.join("\t", entry.id(), entry.kind().label(), title, address) + "\n";
    }
}
