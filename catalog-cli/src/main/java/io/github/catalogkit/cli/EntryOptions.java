package io.github.catalogkit.cli;

import io.github.catalogkit.export.Selection;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which entries of a catalog a command is about. */
final class EntryOptions {

    @Option(
            names = "--section",
            paramLabel = "ID",
            description = "Only entries of this section and those below it; may be repeated.")
    private List<String> sections = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only entries of this kind, such as tool; may be repeated.")
    private List<String> kinds = List.of();

    @Option(names = "--tag", paramLabel = "TAG", description = "Only entries with this tag; may be repeated.")
    private List<String> tags = List.of();

    @Option(names = "--id", paramLabel = "ID", description = "Only the entry with this id; may be repeated.")
    private List<String> ids = List.of();

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Only entries with this in their title, description, authors, tags or id; may be repeated.")
    private List<String> texts = List.of();

    Selection selection() {
        return new Selection(sections, kinds, tags, ids, texts);
    }
}
