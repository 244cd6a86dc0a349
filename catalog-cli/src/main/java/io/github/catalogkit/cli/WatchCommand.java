package io.github.catalogkit.cli;

import io.github.catalogkit.app.export.Regeneration;
import io.github.catalogkit.app.file.Target;
import io.github.catalogkit.app.lint.Colors;
import io.github.catalogkit.app.lint.LintReport;
import io.github.catalogkit.app.lint.LintSummary;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.watch.SourceWatch;
import io.github.catalogkit.app.watch.WatchedExport;
import io.github.catalogkit.cli.option.CatalogOptions;
import io.github.catalogkit.cli.option.OutputOptions;
import io.github.catalogkit.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The subcommand {@code watch}, which exports a catalog again whenever its sources change. */
@Command(
        name = "watch",
        description = "Exports a catalog, and exports it again whenever its sources change, until you press Ctrl-C.",
        footer = {"", "Example: catalog watch src/main/java -o README.md"})
final class WatchCommand implements Runnable {

    private static final long NANOSECONDS_PER_MILLISECOND = 1_000_000;

    private final Session session;

    @Mixin
    private final CatalogOptions from = new CatalogOptions();

    @Mixin
    private final OutputOptions to = new OutputOptions();

    WatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Source source = from.source(session);
        WatchedExport watched = to.watched(source, session);
        try (SourceWatch watch = SourceWatch.of(source)) {
            // Ctrl-C ends the process when the running export is complete.
            Thread end = new Thread(watch::close, "end of watch");
            Runtime.getRuntime().addShutdownHook(end);
            session.tell("Watching " + source.name() + "; press Ctrl-C to stop.");
            watch.run(() -> export(watched));
            if (!Thread.currentThread().isInterrupted()) {
                return; // the process ends
            }
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    private void export(WatchedExport watched) {
        long start = System.nanoTime();
        WatchedExport.Result result = watched.run();
        long milliseconds = (System.nanoTime() - start) / NANOSECONDS_PER_MILLISECOND;
        Target terminal = Target.stream("standard error", session.terminal().err());
        terminal.write(out -> LintReport.HUMAN.write(result.problems(), Colors.NONE, out));
        result.error().ifPresent(session::warn);
        result.files().ifPresent(files -> files.warnings().forEach(session::warn));
        session.tell(outcome(result, watched.target()) + " (" + milliseconds + " ms)");
    }

    private static String outcome(WatchedExport.Result result, String file) {
        String outcome = result.files().isEmpty()
                ? "left unchanged"
                : result.files().filter(Regeneration::written).isPresent() ? "written" : "up to date";
        String problems = result.problems().problems().isEmpty()
                ? ""
                : ", " + LintSummary.of(result.problems().problems());
        return file + ": " + outcome + problems;
    }
}
