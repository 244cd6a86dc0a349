package io.github.catalogkit.cli.edit;

import io.github.catalogkit.app.edit.ChangedCatalog;
import io.github.catalogkit.app.edit.SourceEdit;
import io.github.catalogkit.app.source.DeclaredCatalog;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.source.Sources;
import io.github.catalogkit.cli.option.CatalogName;
import io.github.catalogkit.cli.option.ClassPathOption;
import io.github.catalogkit.cli.session.Session;
import io.github.catalogkit.model.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that change a list. */
final class EditOptions {

    /** The description of the sources, which are an argument, too. */
    static final String SOURCES = "The directory of the annotated Java sources; by default src/main/java.";

    private static final int MOST_NAMED_FILES = 3;

    @Option(
            names = {"-c", "--catalog"},
            paramLabel = "DIR",
            description = SOURCES)
    private @Nullable String named;

    @Option(
            names = "--catalog-id",
            paramLabel = "ID",
            description = "The id of the catalog; required if there are several.")
    private @Nullable String id;

    @Mixin
    private final ClassPathOption java = new ClassPathOption();

    @Option(names = "--dry-run", description = "Show the change as a diff, without making it.")
    private boolean dryRun;

    /** Changes the list and says what was done. */
    void change(Session session, Optional<String> argument, Function<Catalog, ChangedCatalog> change) {
        Source source = source(session, argument);
        DeclaredCatalog before = session.whileReading(source.name(), source::declared);
        ChangedCatalog changed = change.apply(before.catalog());
        SourceEdit edit = session.whileReading(source.name(), () -> SourceEdit.of(before, changed.catalog()));
        if (edit.texts().isEmpty()) {
            session.tell(changed.summary() + "; nothing was changed");
        } else if (dryRun) {
            session.terminal().out().print(edit.difference());
            session.terminal().flush();
            session.tell(changed.summary() + " (" + files(edit) + ") - a dry run, so nothing was written");
        } else {
            edit.write();
            session.tell(changed.summary() + " (" + files(edit)
                    + "); run mvn package, or catalog export, to update the page");
        }
    }

    private Source source(Session session, Optional<String> argument) {
        String name = CatalogName.of(argument, Optional.ofNullable(named)).orElseGet(CatalogName::ofProject);
        return new Sources(session.program(), Optional.empty(), Optional.ofNullable(id), java.classPath())
                .any(Path.of(name), name);
    }

    private static String files(SourceEdit edit) {
        List<String> files = List.copyOf(edit.texts().keySet());
        return files.size() <= MOST_NAMED_FILES ? String.join(", ", files) : files.size() + " files";
    }
}
