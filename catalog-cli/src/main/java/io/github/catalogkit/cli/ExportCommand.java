package io.github.catalogkit.cli;

import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.cli.option.CatalogOptions;
import io.github.catalogkit.cli.option.OutputOptions;
import io.github.catalogkit.cli.session.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The subcommand {@code export}, which writes a catalog in any format. */
@Command(
        name = "export",
        description = "Exports a catalog, or part of it, to a format.",
        footer = {"", "Example: catalog export src/main/java --section editors -o editors.opml"})
final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CatalogOptions from = new CatalogOptions();

    @Mixin
    private final OutputOptions to = new OutputOptions();

    @Option(
            names = "--check",
            description = "Write nothing; exit with status 1 if the file is not what would be written.")
    private boolean check;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Source source = from.source(session);
        if (!check) {
            to.write(source, session);
            return ExitCode.OK;
        }
        List<String> problems = to.check(source, session, "catalog export");
        problems.forEach(problem -> session.terminal().tell(problem));
        return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
