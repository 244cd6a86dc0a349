package io.github.catalogkit.cli;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entries of a catalogue, one a line. */
@Command(
        name = "list",
        description = "Lists the entries of a catalogue, one a line: id, kind, title and address, with tabs between.",
        footer = {"", "Example: catalog list --catalog README.md --text router"})
final class ListCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private final CatalogChoice choice = new CatalogChoice();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only entries of this kind, such as tool.")
    private @Nullable String kind;

    @Option(names = "--tag", paramLabel = "TAG", description = "Only entries with this tag.")
    private @Nullable String tag;

    @Option(
            names = "--text",
            paramLabel = "WORD",
            description = "Only entries with this in their title, description, authors, tags or id.")
    private @Nullable String text;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Optional<Kind> wanted = Optional.ofNullable(kind).map(this::kind);
        choice.read(
                terminal,
                catalog -> entries(catalog)
                        .filter(entry -> wanted.isEmpty() || entry.kind() == wanted.get())
                        .filter(entry -> tag == null || entry.tags().contains(tag))
                        .forEach(entry -> terminal.out().print(line(entry))));
    }

    private Kind kind(String label) {
        return Stream.of(Kind.values())
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no kind \"" + label + "\"; expected one of "
                                + Stream.of(Kind.values()).map(Kind::label).collect(Collectors.joining(", ")) + "."));
    }

    private Stream<Entry> entries(Catalog catalog) {
        return Optional.ofNullable(text).map(catalog::search).orElseGet(catalog::entries);
    }

    private static String line(Entry entry) {
        String address = entry.address().map(Object::toString).orElse("");
        String title = entry.title().replaceAll("\\p{Cntrl}", " ");
        return String.join("\t", entry.id(), entry.kind().label(), title, address) + "\n";
    }
}
