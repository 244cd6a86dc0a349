package io.github.catalogkit.cli.option;

import io.github.catalogkit.app.lint.Colors;
import io.github.catalogkit.app.lint.Lint;
import io.github.catalogkit.app.lint.LintReport;
import io.github.catalogkit.app.lint.LintResult;
import io.github.catalogkit.app.lint.LintSummary;
import io.github.catalogkit.cli.session.Session;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that reports problems, and can fix them. */
public final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of the report: human, short, json, sarif, github or markdown; by default human.",
            converter = ReportName.Converter.class,
            completionCandidates = ReportName.Candidates.class)
    private LintReport format = LintReport.HUMAN;

    @Mixin
    private final TargetOption output = new TargetOption();

    @Option(names = "--diff", description = "Show the changes that --fix would make, without making them.")
    private boolean diff;

    @Option(names = "--strict", description = "Exit with status 1 on warnings too.")
    private boolean strict;

    /** {@return whether changes are shown, and not made} */
    public boolean isDiff() {
        return diff;
    }

    /**
     * Writes the report and the fixed files, or the changes that fixing would make.
     *
     * @param result the problems and the fixes
     * @param session the context of the command
     */
    public void write(LintResult result, Session session) {
        if (diff) {
            output.target(session).write(out -> out.write(result.difference().getBytes(StandardCharsets.UTF_8)));
        } else {
            Lint.write(result);
            Colors colors = session.terminal().colored() && output.isStandardOutput() ? Colors.ANSI : Colors.NONE;
            output.target(session).write(out -> format.write(result, colors, out));
        }
        session.terminal().flush();
    }

    /**
     * Tells people the numbers of problems.
     *
     * @param result the problems and the fixes
     * @param changed whether problems were to be fixed
     * @param session the context of the command
     * @return the exit code of the command
     */
    public int summarize(LintResult result, boolean changed, Session session) {
        LintSummary summary = LintSummary.of(result.problems());
        String numbers =
                changed ? summary.afterFixing(result.fixed(), diff ? "would fix" : "fixed") : summary.toString();
        session.tell(result.source().name() + ": " + numbers);
        return summary.fails(strict) ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
