package io.github.catalogkit.maven;

import io.github.catalogkit.app.lint.Baseline;
import io.github.catalogkit.app.lint.Lint;
import io.github.catalogkit.app.lint.LintResult;
import io.github.catalogkit.app.lint.LintSummary;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.text.Count;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Checks lists in files, such as a README, or the project's catalog against all rules, and reports problems with their
 * location. Fails if there is an error.
 */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        requiresProject = false,
        threadSafe = true)
public final class LintMojo extends AbstractListGoal {

    /**
     * The settings of rules, which take precedence over those of the list: the severity (<code>error</code>,
     * <code>warning</code> or <code>off</code>) and the value of the option, such as <code>plain-http=off</code> or
     * <code>small-section=warning:3</code>.
     */
    @Parameter(property = "catalog.rules")
    private List<String> rules = List.of();

    /** Whether to fail on warnings too. */
    @Parameter(property = "catalog.strict", defaultValue = "false")
    private boolean strict;

    /**
     * The fixes to apply to the lists, or to the sources of the project: <code>safe</code> or <code>suggested</code>. By
     * default none; <code>-Dcatalog.fix</code> without a value applies the safe ones.
     */
    @Parameter(property = "catalog.fix", defaultValue = "false")
    private String fix = "false";

    /** The baseline file of known problems, which are not reported; <code>catalog lint --write-baseline</code> writes it. */
    @Parameter(property = "catalog.baseline")
    private @Nullable File baseline;

    /** Whether to skip the goal, since it is a kind of test. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Makes the goal, for Maven. */
    public LintMojo() {}

    @Override
    Optional<String> reasonToSkip() {
        if (skipTests) {
            return Optional.of("as the tests are");
        }
        return super.reasonToSkip();
    }

    @Override
    void run() throws MojoFailureException {
        Lint lint = Lint.of(rules, program().settings());
        List<Problem> problems = new ArrayList<>();
        for (Source source : sources()) {
            LintResult all = fix.equals("false") || !source.canBeFixed() ? lint.check(source) : fixed(lint, source);
            problems.addAll(report(Optional.ofNullable(baseline)
                    .map(file -> Baseline.read(file.toPath()).newIn(all))
                    .orElse(all)));
        }
        judge(LintSummary.of(problems));
    }

    private LintResult fixed(Lint lint, Source source) {
        LintResult result = lint.fix(source, fix.equals("suggested"));
        Lint.write(result);
        getLog().info(source.name() + ": fixed " + Count.of(result.fixed(), "problem", "problems"));
        return result;
    }

    private List<Problem> report(LintResult result) {
        List<Problem> problems = logged(result);
        getLog().info(result.source().name() + ": " + LintSummary.of(problems));
        return problems;
    }

    private void judge(LintSummary summary) throws MojoFailureException {
        if (summary.fails(strict)) {
            throw new MojoFailureException(summary + (strict ? ", and <strict> allows none" : "")
                    + ": fix the problems above, or set the severity of a rule in <rules>, such as plain-http=off");
        }
    }
}
