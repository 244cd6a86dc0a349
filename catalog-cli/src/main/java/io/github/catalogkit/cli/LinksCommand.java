package io.github.catalogkit.cli;

import io.github.catalogkit.app.links.LinkCheck;
import io.github.catalogkit.app.links.LinkReport;
import io.github.catalogkit.app.lint.LintResult;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.cli.option.ClassPathOption;
import io.github.catalogkit.cli.option.LinkCheckOptions;
import io.github.catalogkit.cli.option.ReportOptions;
import io.github.catalogkit.cli.option.SourceOption;
import io.github.catalogkit.cli.session.ProgressLine;
import io.github.catalogkit.cli.session.Session;
import java.security.Security;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code links}, which checks the links of a list. */
@Command(
        name = "links",
        description = "Checks the links of a list: which are dead, which have moved, and what to write instead.",
        footer = {"", "Example: catalog links README.md --results links.jsonl"})
final class LinksCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "FILE|DIR|JAR",
            description = "The list: a file such as README.md, a directory of annotated Java sources, or a jar; - for"
                    + " standard input.")
    private String file = "";

    @Mixin
    private final SourceOption from = new SourceOption();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Option(
            names = "--fix",
            paramLabel = "KIND",
            arity = "0..1",
            fallbackValue = "safe",
            preprocessor = LintCommand.AttachedValue.class,
            description =
                    "Write the new URLs of links that have moved; --fix=suggested also writes archived copies of dead"
                            + " links.")
    private Optional<LintCommand.FixKind> fix = Optional.empty();

    @Mixin
    private final ClassPathOption java = new ClassPathOption();

    @Mixin
    private final LinkCheckOptions check = new LinkCheckOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    LinksCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Source source = from.any(session, file, Optional.empty(), java.classPath());
        boolean change = fix.isPresent() || report.isDiff();
        if (change && !source.canBeFixed()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--fix needs a file such as README.md or a folder of Java sources, not \"" + file + "\"");
        }
        // A name keeps the address that was checked, so that the connection cannot lead elsewhere.
        Security.setProperty("networkaddress.cache.ttl", "-1");
        LinkCheck links = new LinkCheck(check.options(session), Clock.systemUTC());
        LinkReport checked =
                ProgressLine.during(session, line -> links.check(source, progress -> line.accept(progress.toString())));
        checked.notes().forEach(note -> session.tell("catalog: " + note));
        LintResult result = (change
                        ? links.fix(source, checked, fix.equals(Optional.of(LintCommand.FixKind.suggested)))
                        : checked)
                .problems();
        report.write(result, session);
        session.tell(source.name() + ": " + checked.summary());
        return report.summarize(result, change, session);
    }
}
