package io.github.catalogkit.cli;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.absorb.AbsorbedPage;
import io.github.catalogkit.app.export.Export;
import io.github.catalogkit.app.export.GeneratedPage;
import io.github.catalogkit.app.file.Target;
import io.github.catalogkit.app.source.DeclaredCatalog;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.cli.option.ClassPathOption;
import io.github.catalogkit.cli.option.SourceOption;
import io.github.catalogkit.cli.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code absorb}, which takes the edits of a generated page into the annotated classes. */
@Command(
        name = "absorb",
        description = {
            "Takes the edits that people made on a generated page into the annotated Java sources.",
            "Edits of the sources since the page was generated are kept; conflicts are reported, and then nothing is written."
        },
        footer = {"", "Example: catalog absorb README.md --into src/main/java"})
final class AbsorbCommand implements Runnable {

    private static final String BASE = "--base";

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The edited page, such as README.md.")
    private String file = "";

    @Option(
            names = "--into",
            paramLabel = "DIR",
            required = true,
            description = "The directory of annotated Java sources, such as src/main/java.")
    private String into = "";

    @Option(
            names = BASE,
            paramLabel = "FILE",
            description = "The page as it was last generated; by default found in the history of Git.")
    private @Nullable String base;

    @Option(
            names = "--catalog-id",
            paramLabel = "ID",
            description = "The id of the catalog; required if the sources have several.")
    private @Nullable String id;

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = "An option with which the page is generated; repeatable.")
    private Map<String, String> options = Map.of();

    @Option(names = "--dry-run", description = "Show the changes of the sources without making them.")
    private boolean dryRun;

    @Mixin
    private final ClassPathOption java = new ClassPathOption();

    AbsorbCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        SourceOption from = new SourceOption();
        TextSource text = from.text(session, file);
        if (text.file().isEmpty()) {
            throw UserErrorException.request("standard input has no record; name the file of the page");
        }
        Export export = Export.of(session.program(), Optional.of(text.format()), options, Target.file(file));
        Source sources = from.any(session, into, Optional.ofNullable(id), java.classPath());
        DeclaredCatalog classes = session.whileReading(into, sources::declared);
        GeneratedPage page = GeneratedPage.of(export, classes.catalog());
        String last = base == null ? AbsorbedPage.base(page, classes.catalog(), BASE) : page.part(read(base));
        AbsorbedPage absorbed = session.whileReading(file, () -> AbsorbedPage.of(page, text, last, classes));
        String regenerated = absorbed.regenerated();
        if (dryRun) {
            session.terminal().out().print(absorbed.difference());
            session.terminal().out().flush();
        } else {
            absorbed.write();
        }
        absorbed.summary().forEach(session::tell);
        if (!regenerated.isEmpty()) {
            session.tell("The page is regenerated from the classes, which changes:\n" + regenerated.stripTrailing());
        }
        if (absorbed.summary().isEmpty()) {
            session.tell("There is nothing to absorb: " + file + " has no edits.");
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }
}
