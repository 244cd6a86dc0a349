package io.github.catalogkit.maven;

import io.github.catalogkit.app.lint.Lint;
import io.github.catalogkit.app.lint.LintResult;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.source.Sources;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.lint.LintFinding;
import io.github.catalogkit.lint.LintSummary;
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
 * Checks lists in files, such as a README, or else the project's catalog, by every rule, and tells what is amiss and
 * where. Fails if something is an error.
 */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        requiresProject = false,
        threadSafe = true)
public final class LintMojo extends AbstractCatalogGoal {

    /** Lists to check, such as a README. By default the catalog of the project, in its sources or else its classes. */
    @Parameter(property = "catalog.lists")
    private List<File> lists = List.of();

    /** The format of the lists, such as <code>markdown</code>. By default that of their file endings. */
    @Parameter(property = "catalog.from")
    private @Nullable String from;

    /**
     * What counts before the decisions of the list itself: rules with their weights, <code>error</code>,
     * <code>warning</code> or <code>off</code>, and a value where the rule leaves a choice:
     * <code>plain-http=off</code>, <code>small-section=warning:3</code>.
     */
    @Parameter(property = "catalog.rules")
    private List<String> rules = List.of();

    /** Whether to fail for a warning too, and not only for an error. */
    @Parameter(property = "catalog.strict", defaultValue = "false")
    private boolean strict;

    /** Whether to do nothing, since a check is a test. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Makes the goal; Maven does. */
    public LintMojo() {}

    @Override
    Optional<String> reasonToSkip() {
        if (skipTests) {
            return Optional.of("as the tests are");
        }
        return lists.isEmpty() ? super.reasonToSkip() : Optional.empty();
    }

    @Override
    void run() throws MojoFailureException {
        Lint lint = Lint.of(rules, program().settings());
        List<LintFinding> findings = new ArrayList<>();
        if (lists.isEmpty()) {
            Source project = project();
            findings.addAll(report(project.name(), lint.check(project)));
        } else {
            Sources sources = new Sources(program(), Optional.ofNullable(from), Optional.empty(), List.of());
            List<TextSource> texts = lists.stream()
                    .map(list -> sources.text(list.toPath(), shown(list.toPath())))
                    .toList();
            texts.forEach(text -> findings.addAll(report(text.name(), lint.check(text))));
        }
        judge(LintSummary.of(findings));
    }

    private List<LintFinding> report(String name, LintResult result) {
        for (LintFinding finding : result.findings()) {
            if (finding.isError()) {
                getLog().error(finding.line());
            } else {
                getLog().warn(finding.line());
            }
        }
        getLog().info(name + ": " + LintSummary.of(result.findings()));
        return result.findings();
    }

    private void judge(LintSummary summary) throws MojoFailureException {
        if (summary.isTooMuch(strict)) {
            throw new MojoFailureException(summary + (strict ? ", and <strict> allows none" : "")
                    + ": mend what is told above, or weigh a rule in <rules>, such as plain-http=off.");
        }
    }
}
