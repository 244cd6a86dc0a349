package io.github.catalogkit.cli.option;

import io.github.catalogkit.export.Selection;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that select entries. */
public final class EntryOptions {

    @Option(
            names = "--section",
            paramLabel = "ID",
            description = "Only entries in this section and its subsections; repeatable.")
    private List<String> sections = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only entries of this kind, such as tool; repeatable.")
    private List<String> kinds = List.of();

    @Option(names = "--tag", paramLabel = "TAG", description = "Only entries with this tag; repeatable.")
    private List<String> tags = List.of();

    @Option(names = "--id", paramLabel = "ID", description = "Only the entry with this id; repeatable.")
    private List<String> ids = List.of();

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "Only entries with this text in their title, description, authors, tags or id; repeatable.")
    private List<String> texts = List.of();

    /** {@return the selected entries} */
    public Selection selection() {
        return new Selection(sections, kinds, tags, ids, texts);
    }
}
