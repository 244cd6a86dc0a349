package io.github.catalogkit.cli;

import io.github.catalogkit.model.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The entries of a catalogue, one a line. */
@Command(
        name = "list",
        description = "Lists the entries of a catalogue, one a line: id, kind, title and address, with tabs between.",
        footer = {"", "Example: catalog list --catalog README.md --text router"})
final class ListCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private final CatalogChoice choice = new CatalogChoice();

    @Mixin
    private final EntryChoice entries = new EntryChoice();

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        choice.read(
                terminal,
                catalog -> entries.of(catalog)
                        .entries()
                        .forEach(entry -> terminal.out().print(line(entry))));
    }

    private static String line(Entry entry) {
        String address = entry.address().map(Object::toString).orElse("");
        String title = entry.title().replaceAll("\\p{Cntrl}", " ");
        return String.join("\t", entry.id(), entry.kind().label(), title, address) + "\n";
    }
}
