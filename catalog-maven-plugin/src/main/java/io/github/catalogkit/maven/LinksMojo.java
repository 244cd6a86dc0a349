package io.github.catalogkit.maven;

import io.github.catalogkit.app.links.LinkCheck;
import io.github.catalogkit.app.links.LinkOptions;
import io.github.catalogkit.app.links.LinkReport;
import io.github.catalogkit.app.lint.Lint;
import io.github.catalogkit.app.lint.LintSummary;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.text.Count;
import java.io.File;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Checks the links of lists in files, such as a README, or of the project's catalog. Fails if a link is dead.
 *
 * <p>It is not bound to a phase, since a build should not depend on other people's servers.
 */
@Mojo(
        name = "links",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        requiresProject = false,
        threadSafe = true)
public final class LinksMojo extends AbstractListGoal {

    /** The file that keeps the results from check to check. */
    @Parameter(property = "catalog.results")
    private @Nullable File results;

    /** The days for which a link that works is not asked for again. */
    @Parameter(property = "catalog.maxAge", defaultValue = "" + LinkOptions.MAX_AGE)
    private int maxAge = LinkOptions.MAX_AGE;

    /** The days on which a link has to fail until it is dead, unless the page is certainly gone. */
    @Parameter(property = "catalog.confirm", defaultValue = "" + LinkOptions.CONFIRM)
    private int confirm = LinkOptions.CONFIRM;

    /** The verdicts to report, such as <code>dead</code>. By default all that are problems. */
    @Parameter(property = "catalog.only")
    private List<String> only = List.of();

    /** Regular expressions of URLs that are not checked. */
    @Parameter(property = "catalog.exclude")
    private List<String> exclude = List.of();

    /** A Git revision or another list: only links that it does not have are checked. */
    @Parameter(property = "catalog.since")
    private @Nullable String since;

    /** A part of the hosts to check, such as <code>1/4</code>. */
    @Parameter(property = "catalog.shard")
    private @Nullable String shard;

    /** The time until the headers of an answer have to be complete, in seconds. */
    @Parameter(property = "catalog.timeout", defaultValue = "" + LinkOptions.TIMEOUT)
    private int timeout = LinkOptions.TIMEOUT;

    /** The maximum number of requests at once. */
    @Parameter(property = "catalog.concurrency", defaultValue = "" + LinkOptions.CONCURRENCY)
    private int concurrency = LinkOptions.CONCURRENCY;

    /** The maximum number of requests at once to one host. */
    @Parameter(property = "catalog.perHost", defaultValue = "" + LinkOptions.PER_HOST)
    private int perHost = LinkOptions.PER_HOST;

    /** The maximum number of requests a second to one host. By default as few as the check has time for. */
    @Parameter(property = "catalog.rate")
    private @Nullable Integer rate;

    /** The maximum numbers of requests a second to single hosts, each as <code>HOST=N</code>. */
    @Parameter
    private List<String> hostRates = List.of();

    /** Status codes that are as good as 200. */
    @Parameter(property = "catalog.accept")
    private List<Integer> accept = List.of();

    /** Headers that are sent to one host only, such as <code>example.org=Accept: text/html</code>. */
    @Parameter
    private List<String> headers = List.of();

    /** Whether to accept any certificate. */
    @Parameter(property = "catalog.insecure", defaultValue = "false")
    private boolean insecure;

    /** Whether to ask hosts that are not on the public internet, too. */
    @Parameter(property = "catalog.allowPrivate", defaultValue = "false")
    private boolean allowPrivate;

    /** The URL of the availability API of an archive, or <code>none</code>. By default that of the Internet Archive. */
    @Parameter(property = "catalog.archive")
    private @Nullable String archive;

    /** Whether to ask code hosts about repositories. By default if <code>GITHUB_TOKEN</code> is set. */
    @Parameter(property = "catalog.projects")
    private @Nullable Boolean projects;

    /** Further code hosts, each as <code>SITE=API</code>. */
    @Parameter
    private List<String> codeHosts = List.of();

    /** The severities of kinds of problems, such as <code>blocked-link=warning</code>. */
    @Parameter(property = "catalog.rules")
    private List<String> rules = List.of();

    /** Whether to fail on warnings too. */
    @Parameter(property = "catalog.strict", defaultValue = "false")
    private boolean strict;

    /**
     * The fixes to apply to the lists, or to the sources of the project: <code>safe</code> or <code>suggested</code>. By
     * default none.
     */
    @Parameter(property = "catalog.fix", defaultValue = "false")
    private String fix = "false";

    /** Makes the goal, for Maven. */
    public LinksMojo() {}

    @Override
    void run() throws MojoFailureException {
        LinkCheck check = new LinkCheck(options(), Clock.systemUTC());
        List<Problem> problems = new ArrayList<>();
        for (Source source : sources()) {
            LinkReport report = check.check(source, progress -> getLog().debug(progress.toString()));
            report.notes().forEach(getLog()::warn);
            getLog().info(source.name() + ": " + report.summary());
            LinkReport result = fix.equals("false") || !source.canBeFixed() ? report : fixed(check, source, report);
            problems.addAll(logged(result.problems()));
        }
        LintSummary summary = LintSummary.of(problems);
        if (summary.fails(strict)) {
            throw new MojoFailureException(summary + ": fix the links above, or set the severity of a kind in <rules>,"
                    + " such as dead-link=warning");
        }
    }

    private LinkReport fixed(LinkCheck check, Source source, LinkReport report) {
        LinkReport result = check.fix(source, report, fix.equals("suggested"));
        Lint.write(result.problems());
        getLog().info(source.name() + ": fixed " + Count.of(result.problems().fixed(), "link", "links"));
        return result;
    }

    private LinkOptions options() {
        LinkOptions.Services services = LinkOptions.Services.usual();
        return new LinkOptions(
                new LinkOptions.Memory(Optional.ofNullable(results).map(File::toPath), maxAge, confirm),
                new LinkOptions.Selection(only, exclude, Optional.ofNullable(since), Optional.ofNullable(shard), false),
                new LinkOptions.Requests(
                        Duration.ofSeconds(timeout),
                        concurrency,
                        perHost,
                        Optional.ofNullable(rate),
                        hostRates,
                        accept,
                        headers,
                        insecure,
                        allowPrivate),
                new LinkOptions.Services(
                        Optional.ofNullable(archive).orElse(services.archive()),
                        Optional.ofNullable(projects),
                        codeHosts),
                Lint.of(rules, program().settings()).settings(),
                System.getenv());
    }
}
