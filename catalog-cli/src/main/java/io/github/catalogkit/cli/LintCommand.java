package io.github.catalogkit.cli;

import io.github.catalogkit.app.lint.Baseline;
import io.github.catalogkit.app.lint.Lint;
import io.github.catalogkit.app.lint.LintResult;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.cli.option.ClassPathOption;
import io.github.catalogkit.cli.option.ReportOptions;
import io.github.catalogkit.cli.option.SourceOption;
import io.github.catalogkit.cli.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code lint}, which reports and fixes the problems of a list. */
@Command(
        name = "lint",
        description = "Checks a list against all rules and reports problems with their location.",
        footer = {"", "Example: catalog lint README.md --fix"})
final class LintCommand implements Callable<Integer> {

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
            preprocessor = AttachedValue.class,
            description =
                    "Apply the safe fixes and report what remains; --fix=suggested also applies those that need a review.")
    private Optional<FixKind> fix = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "A file of known problems, which are not reported.")
    private Optional<Path> baseline = Optional.empty();

    @Option(names = "--write-baseline", description = "Write all problems to the baseline file.")
    private boolean writeBaseline;

    @Mixin
    private final ClassPathOption java = new ClassPathOption();

    @Option(
            names = "--rule",
            paramLabel = "RULE=SEVERITY[:VALUE]",
            description = "The severity of a rule (error, warning or off) and the value of its option; repeatable.")
    private List<String> rules = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    LintCommand(Session session) {
        this.session = session;
    }

    /** Consumes a value only after "=", so that a file can follow the option. */
    static final class AttachedValue implements IParameterPreprocessor {

        @Override
        public boolean preprocess(
                Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> information) {
            if (!"=".equals(information.get("separator"))) {
                arguments.push(((OptionSpec) option).fallbackValue());
            }
            return false;
        }
    }

    /** The fixes to apply. */
    enum FixKind {
        /** Fixes that need no review. */
        safe,
        /** All fixes. */
        suggested
    }

    @Override
    public Integer call() {
        Lint lint = Lint.of(rules, session.program().settings());
        Source source = from.any(session, file, Optional.empty(), java.classPath());
        boolean change = fix.isPresent() || report.isDiff();
        if (change && !source.canBeFixed()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--fix needs a file such as README.md or a folder of Java sources, not \"" + file + "\"");
        }
        LintResult all = session.whileReading(
                source.name(),
                () -> change ? lint.fix(source, fix.equals(Optional.of(FixKind.suggested))) : lint.check(source));
        if (writeBaseline) {
            Baseline.write(baselineFile(), all);
        }
        LintResult result =
                baseline.map(Baseline::read).map(it -> it.newIn(all)).orElse(all);
        report.write(result, session);
        return report.summarize(result, change, session);
    }

    private Path baselineFile() {
        return baseline.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "--write-baseline needs --baseline FILE, such as --baseline known-problems.txt"));
    }
}
