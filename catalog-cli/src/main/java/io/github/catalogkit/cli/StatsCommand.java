package io.github.catalogkit.cli;

import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.stats.CatalogStatistics;
import io.github.catalogkit.cli.option.CatalogOptions;
import io.github.catalogkit.cli.session.Session;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The subcommand {@code stats}, which counts what is in a list. */
@Command(
        name = "stats",
        description =
                "Counts the entries of a list by section, kind, status, license and tag, and its problems by rule.",
        footer = {"", "Example: catalog stats README.md"})
final class StatsCommand implements Runnable {

    private final Session session;

    @Mixin
    private final CatalogOptions from = new CatalogOptions();

    @Option(names = "--json", description = "Print a JSON object with all numbers.")
    private boolean json;

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Source source = from.sourceOrProject(session);
        try (OpenCatalog catalog = session.whileReading(source.name(), source::open)) {
            CatalogStatistics statistics = CatalogStatistics.of(catalog.catalog(), source.problems(List.of()));
            if (json) {
                statistics.writeJson(session.terminal().out());
            } else {
                session.terminal().out().print(statistics.text());
            }
        }
    }
}
