package io.github.catalogkit.cli;

import io.github.catalogkit.app.file.NewFolder;
import io.github.catalogkit.app.imports.ImportNames;
import io.github.catalogkit.app.imports.ImportedList;
import io.github.catalogkit.app.kind.KindSettings;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.cli.option.SourceOption;
import io.github.catalogkit.cli.session.Session;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.text.Count;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code import}, which converts a list to annotated classes. */
@Command(
        name = "import",
        description = "Converts a list to annotated Java classes, in a Maven project that regenerates it.",
        footer = {"", "Example: catalog import README.md --package org.example.bash -o awesome-bash"})
final class ImportCommand implements Runnable {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The list, such as README.md; - for standard input.")
    private String file = "";

    @Mixin
    private final SourceOption from = new SourceOption();

    @Option(
            names = {"-p", "--package"},
            paramLabel = "PACKAGE",
            required = true,
            description = "The package of the classes, such as org.example.bash.")
    private String packageName = "";

    @Option(
            names = {"-n", "--name"},
            paramLabel = "NAME",
            description = "The name of the catalog's class; by default derived from the title, such as AwesomeBash.")
    private @Nullable String name;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The directory to create; it must not exist, or be empty.")
    private String folder = "";

    @Option(
            names = "--kind",
            paramLabel = "[SECTION=]KIND",
            description = {
                "The kind of the entries, such as tool, or of those of a section, such as Books=book;"
                        + " by default proposed from URLs, sections and labels. Repeatable."
            })
    private List<String> kinds = List.of();

    @Option(names = "--no-kinds", description = "Propose no kinds: entries without one are resources.")
    private boolean noKinds;

    @Option(names = "--sources-only", description = "Write only the Java files, without a Maven project.")
    private boolean sourcesOnly;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        TextSource source = from.text(session, file);
        ImportNames names = ImportNames.of(
                packageName, Optional.ofNullable(name), session.program().settings());
        KindSettings settings = KindSettings.of(kinds, !noKinds);
        NewFolder target = new NewFolder(folder);
        target.requireFree();
        ImportedList list = session.whileReading(source.name(), () -> ImportedList.of(source, names, settings));
        target.write(
                sourcesOnly ? list.classes() : list.project(session.program().exporters()));
        tell(list);
    }

    private void tell(ImportedList list) {
        Catalog catalog = list.catalog();
        session.tell("Created " + folder + " from \"" + catalog.title() + "\": "
                + Count.of(catalog.entries().count(), "entry", "entries") + " in "
                + Count.of(list.classes().size(), "Java file", "Java files") + ".");
        list.summary().forEach(session::tell);
        list.unread().forEach(session::warn);
        if (!sourcesOnly) {
            session.tell("Next: cd " + ShellWord.of(folder) + " && mvn package");
        }
    }
}
