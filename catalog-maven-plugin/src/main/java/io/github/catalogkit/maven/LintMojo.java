package io.github.catalogkit.maven;

import io.github.catalogkit.lint.LintFinding;
import io.github.catalogkit.lint.LintSummary;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.rule.WrittenSetting;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.SourceFile;
import io.github.catalogkit.source.UnreadableSourceException;
import io.github.catalogkit.text.MalformedValueException;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Checks lists in files, such as a README, or else the project's catalogue, by every rule, and tells what is amiss and
 * where. Fails if something is an error.
 */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        requiresProject = false,
        threadSafe = true)
public final class LintMojo extends AbstractCatalogGoal {

    /** Lists to check, such as a README. By default the catalogue that the classes of the project declare. */
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
    boolean isSkipped() {
        return skipTests;
    }

    @Override
    void run() throws IOException {
        List<RuleSetting> settings = rules.stream().map(LintMojo::setting).toList();
        List<LintFinding> findings = new ArrayList<>();
        if (lists.isEmpty()) {
            withCatalog(catalog ->
                    findings.addAll(told(catalog.id(), LintFinding.of(catalog.id(), Reading.of(catalog), settings))));
        } else {
            ListFiles files = new ListFiles(getClass().getClassLoader(), Optional.ofNullable(from), this::shown);
            for (SourceFile list : lists.stream().map(files::get).toList()) {
                String name = shown(list.file());
                findings.addAll(told(name, findings(name, list, settings)));
            }
        }
        judge(LintSummary.of(findings));
    }

    private static RuleSetting setting(String text) {
        try {
            return WrittenSetting.parse(text);
        } catch (MalformedValueException e) {
            throw new UserMistake(e.sentence("\"" + text + "\" in <rules>"));
        }
    }

    private static Stream<LintFinding> findings(String name, SourceFile list, List<RuleSetting> settings)
            throws IOException {
        try {
            return LintFinding.of(name, list.read(), settings);
        } catch (UnreadableSourceException e) {
            return Stream.of(LintFinding.of(name, e));
        }
    }

    private List<LintFinding> told(String name, Stream<LintFinding> found) {
        Log log = getLog();
        List<LintFinding> findings = found.toList();
        for (LintFinding finding : findings) {
            if (finding.isError()) {
                log.error(finding.line());
            } else {
                log.warn(finding.line());
            }
        }
        log.info(name + ": " + LintSummary.of(findings));
        return findings;
    }

    private void judge(LintSummary summary) {
        if (summary.isTooMuch(strict)) {
            throw new UserMistake(summary + (strict ? ", and <strict> allows none" : "")
                    + ": mend what is told above, or weigh a rule in <rules>, such as plain-http=off.");
        }
    }
}
