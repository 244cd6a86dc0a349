package io.github.catalogkit.cli;

import io.github.catalogkit.app.lint.Lint;
import io.github.catalogkit.app.lint.LintReport;
import io.github.catalogkit.app.lint.LintResult;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.lint.LintSummary;
import io.github.catalogkit.text.Count;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is amiss in a list. */
@Command(
        name = "lint",
        description = "Checks a list by every rule, and tells what is amiss and where.",
        footer = {"", "Example: catalog lint README.md --fix"})
final class LintCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "FILE|FOLDER|JAR",
            description = "A list such as README.md, a folder of annotated Java sources, or the jar of a catalog; - for"
                    + " standard input.")
    private String file = "";

    @Mixin
    private final SourceOption from = new SourceOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to tell it: human (the default), json or sarif.",
            converter = ReportName.Converter.class,
            completionCandidates = ReportName.Candidates.class)
    private LintReport report = LintReport.HUMAN;

    @Mixin
    private final TargetOption output = new TargetOption();

    @Option(names = "--fix", description = "Mend the file where the way is sure, and tell what is left.")
    private boolean fix;

    @Option(names = "--strict", description = "End with 1 for a warning too.")
    private boolean strict;

    @Mixin
    private final ClassPathOption java = new ClassPathOption();

    @Option(
            names = "--rule",
            paramLabel = "RULE=WEIGHT[:VALUE]",
            description =
                    "How much a rule weighs: error, warning or off; and what you choose, where it leaves a choice.")
    private List<String> rules = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    LintCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lint lint = Lint.of(rules, session.program().settings());
        Source source = from.any(session, file, Optional.empty(), java.classPath());
        LintResult result = fix ? fix(lint, source) : session.whileReading(source.name(), () -> lint.check(source));
        output.target(session).write(out -> report.write(result.findings(), out));
        session.terminal().flush();
        LintSummary summary = LintSummary.of(result.findings());
        session.tell(source.name() + ": " + summary);
        return summary.isTooMuch(strict) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private LintResult fix(Lint lint, Source source) {
        if (source instanceof TextSource text && text.file().isPresent()) {
            LintResult result = session.whileReading(source.name(), () -> lint.fix(text));
            result.fixed()
                    .ifPresent(
                            places -> session.tell(source.name() + ": mended " + Count.of(places, "place", "places")));
            return result;
        }
        throw new ParameterException(spec.commandLine(), "--fix mends a file such as README.md, and not " + file + ".");
    }
}
