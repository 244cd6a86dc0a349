package io.github.catalogkit.cli;

import io.github.catalogkit.lint.LintFinding;
import io.github.catalogkit.lint.LintSummary;
import io.github.catalogkit.registry.Catalogs;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.UnreadableSourceException;
import io.github.catalogkit.text.Count;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
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

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE|FOLDER|JAR",
            description =
                    "A list such as README.md, a folder of annotated Java sources, or the jar of a catalogue; - for"
                            + " standard input.")
    private String file = "";

    @Mixin
    private final SourceFormat from = new SourceFormat();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to tell it: human (the default), json or sarif.",
            converter = LintReport.Converter.class,
            completionCandidates = LintReport.Names.class)
    private LintReport report = LintReport.HUMAN;

    @Mixin
    private final Target target = new Target();

    @Option(names = "--fix", description = "Mend the file where the way is sure, and tell what is left.")
    private boolean fix;

    @Option(names = "--strict", description = "End with 1 for a warning too.")
    private boolean strict;

    @Mixin
    private final JavaList java = new JavaList();

    @Mixin
    private final RuleChoices rules = new RuleChoices();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<LintFinding> findings = findings();
        target.write(terminal, out -> report.write(findings, out));
        terminal.flush();
        LintSummary summary = LintSummary.of(findings);
        terminal.tell(Source.shown(file) + ": " + summary);
        return summary.isTooMuch(strict) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private List<LintFinding> findings() {
        boolean sources = java.isOne(file);
        boolean jar = !sources && Source.isJar(file);
        if (fix && (sources || jar || file.equals(Source.STANDARD_INPUT))) {
            throw new ParameterException(
                    spec.commandLine(), "--fix mends a file such as README.md, and not " + file + ".");
        }
        if (sources) {
            return java.findings(terminal, file, rules.settings());
        }
        return jar ? JarCatalogs.read(file, this::findings) : findings(from.source(file));
    }

    private List<LintFinding> findings(Catalogs catalogs) {
        return catalogs.catalogs().stream()
                .flatMap(catalog -> LintFinding.of(file, Reading.of(catalog), rules.settings()))
                .toList();
    }

    private List<LintFinding> findings(Source source) {
        try {
            Reading reading = source.tryToRead(terminal, UnaryOperator.identity());
            return LintFinding.of(source.shown(), fix ? mended(source, reading) : reading, rules.settings())
                    .toList();
        } catch (UnreadableSourceException e) {
            return List.of(LintFinding.of(source.shown(), e));
        }
    }

    private Reading mended(Source source, Reading reading) {
        try {
            int places = Repairs.make(source, reading);
            terminal.tell(source.name() + ": mended " + Count.of(places, "place", "places"));
            return places == 0 ? reading : source.tryToRead(terminal, UnaryOperator.identity());
        } catch (IOException e) {
            throw Failure.of(source.name(), e);
        }
    }
}
