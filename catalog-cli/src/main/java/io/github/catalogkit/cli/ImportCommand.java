package io.github.catalogkit.cli;

import io.github.catalogkit.declaration.DeclarationException;
import io.github.catalogkit.declaration.Declarations;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.text.Count;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From a list to annotated classes. */
@Command(
        name = "import",
        description = "Makes a list into annotated Java classes, in a Maven project that writes the list back.",
        footer = {"", "Example: catalog import README.md --package org.example.bash -o awesome-bash"})
final class ImportCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The list, such as README.md; - for standard input.")
    private String file = "";

    @Mixin
    private final SourceFormat from = new SourceFormat();

    @Option(
            names = {"-p", "--package"},
            paramLabel = "PACKAGE",
            required = true,
            description = "The package of the classes, such as org.example.bash.")
    private String packageName = "";

    @Option(
            names = {"-n", "--name"},
            paramLabel = "NAME",
            description = "The name of the catalogue's class; by default after its title, such as AwesomeBash.")
    private @Nullable String name;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to make; it must not be there yet, or be empty.")
    private String folder = "";

    @Option(names = "--sources-only", description = "Make only the Java files, and no project around them.")
    private boolean sourcesOnly;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Source source = from.source(file);
        NewFolder target = new NewFolder(Path.of(folder));
        try {
            requireNames();
            Optional<String> obstacle = target.obstacle();
            if (obstacle.isPresent()) {
                throw new ParameterException(spec.commandLine(), obstacle.get() + ".");
            }
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            Catalog catalog =
                    source.read(terminal, in -> new RecordedInput(in, text)).catalog();
            Map<String, byte[]> declarations = declarations(catalog, source);
            if (sourcesOnly) {
                target.write(declarations);
            } else {
                byte[] page = page(catalog, source, text);
                target.write(ImportedProject.files(catalog, packageName, page, declarations));
            }
            tell(catalog, declarations.size());
        } catch (ExportException e) {
            throw Failure.of(source.shown(), e);
        } catch (IOException e) {
            throw Failure.of(folder, e);
        }
    }

    /** Judges the names first, so that what is then refused is a fault of the list. */
    private void requireNames() {
        try {
            Declarations.requireNames(packageName, Optional.ofNullable(name));
        } catch (DeclarationException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage() + ".");
        }
    }

    private Map<String, byte[]> declarations(Catalog catalog, Source source) {
        try {
            String type = Optional.ofNullable(name).orElseGet(() -> Declarations.nameOf(catalog));
            Map<String, byte[]> files = new LinkedHashMap<>();
            Declarations.of(catalog, packageName, type)
                    .files()
                    .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
            return files;
        } catch (DeclarationException e) {
            throw Failure.of(source.shown(), e);
        }
    }

    /** The list as it was, where it is Markdown: what the first build changes in it can then be seen. */
    private static byte[] page(Catalog catalog, Source source, ByteArrayOutputStream text) throws IOException {
        if (source.reader().format().equals("markdown")) {
            return text.toByteArray();
        }
        CatalogExporter markdown = Exporters.load().get("markdown");
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        markdown.export(catalog, ExportOptions.defaults(markdown), page);
        return page.toByteArray();
    }

    private void tell(Catalog catalog, int files) {
        terminal.tell("Made " + folder + " of \"" + catalog.title() + "\": "
                + Count.of(catalog.entries().count(), "entry", "entries") + " in "
                + Count.of(files, "Java file", "Java files") + ".");
        if (!sourcesOnly) {
            String shown = folder.matches("[\\w./-]+") ? folder : "'" + folder.replace("'", "'\\''") + "'";
            terminal.tell("Next: cd " + shown + " && mvn package");
        }
    }
}
