package io.github.catalogkit.cli;

import io.github.catalogkit.app.file.NewFolder;
import io.github.catalogkit.app.imports.NewList;
import io.github.catalogkit.cli.session.Session;
import io.github.catalogkit.export.Exporters;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code init}, which starts a new list. */
@Command(
        name = "init",
        description = "Starts a new list of annotated Java classes, in a Maven project that generates its README.",
        footer = {"", "Example: catalog init \"Awesome Bash\" --package org.example.bash"})
final class InitCommand implements Runnable {

    private final Session session;

    @Parameters(paramLabel = "NAME", description = "The title of the list.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The directory to create, by default named after the list; it must not exist, or be empty.")
    private Optional<String> folder = Optional.empty();

    @Option(
            names = {"-p", "--package"},
            paramLabel = "PACKAGE",
            description = "The package of the classes; by default org.example and the name of the list.")
    private Optional<String> packageName = Optional.empty();

    @Option(names = "--no-build", description = "Create only the Java files and the README, without a Maven project.")
    private boolean noBuild;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        NewList list = NewList.of(name, packageName, session.program().settings());
        NewFolder target = new NewFolder(folder.orElse(list.catalog().id()));
        target.requireFree();
        Exporters exporters = session.program().exporters();
        target.write(noBuild ? list.sources(exporters) : list.project(exporters));
        session.tell("Created " + target.name() + " with \"" + list.catalog().title() + "\".");
        session.tell("Next: cd " + ShellWord.of(target.name()) + " && "
                + (noBuild ? "catalog add URL && catalog export src/main/java -o README.md" : "mvn package"));
    }
}
