package io.github.catalogkit.cli.option;

import io.github.catalogkit.app.links.LinkOptions;
import io.github.catalogkit.app.lint.Lint;
import io.github.catalogkit.cli.session.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for a check of links. */
public final class LinkCheckOptions {

    @Option(
            names = "--results",
            paramLabel = "FILE",
            description = "A file that keeps the results from check to check; by default none.")
    private Optional<Path> results = Optional.empty();

    @Option(
            names = "--max-age",
            paramLabel = "DAYS",
            description = "The days for which a link that works is not asked for again; by default "
                    + LinkOptions.MAX_AGE + ".")
    private int maxAge = LinkOptions.MAX_AGE;

    @Option(
            names = "--confirm",
            paramLabel = "DAYS",
            description = "The days on which a link has to fail until it is dead, unless the page is certainly gone; by"
                    + " default " + LinkOptions.CONFIRM + ".")
    private int confirm = LinkOptions.CONFIRM;

    @Option(
            names = "--only",
            paramLabel = "VERDICT",
            split = ",",
            description = "Report only links with these verdicts, such as dead,moved.")
    private List<String> only = List.of();

    @Option(names = "--exclude", paramLabel = "REGEX", description = "Do not check URLs that match; repeatable.")
    private List<String> exclude = List.of();

    @Option(
            names = "--since",
            paramLabel = "REV|FILE",
            description = "Check only links that a Git revision or another list does not have.")
    private Optional<String> since = Optional.empty();

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Check only a part of the hosts, such as 1/4, to split a check over several machines.")
    private Optional<String> shard = Optional.empty();

    @Option(names = "--offline", description = "Ask for nothing, and report what the results file says.")
    private boolean offline;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "The time until the headers of an answer have to be complete; by default "
                    + LinkOptions.TIMEOUT + ".")
    private int timeout = LinkOptions.TIMEOUT;

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            description = "The maximum number of requests at once; by default " + LinkOptions.CONCURRENCY + ".")
    private int concurrency = LinkOptions.CONCURRENCY;

    @Option(
            names = "--per-host",
            paramLabel = "N",
            description =
                    "The maximum number of requests at once to one host; by default " + LinkOptions.PER_HOST + ".")
    private int perHost = LinkOptions.PER_HOST;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "The maximum number of requests a second to one host; by default as few as the check has time"
                    + " for.")
    private Optional<Integer> rate = Optional.empty();

    @Option(
            names = "--host-rate",
            paramLabel = "HOST=N",
            description = "The maximum number of requests a second to one host; repeatable.")
    private List<String> hostRates = List.of();

    @Option(
            names = "--accept",
            paramLabel = "STATUS",
            split = ",",
            description = "Status codes that are as good as 200, such as 403,429.")
    private List<Integer> accept = List.of();

    @Option(
            names = "--header",
            paramLabel = "HOST=NAME: VALUE",
            description = "A header that is sent to one host only; repeatable.")
    private List<String> headers = List.of();

    @Option(names = "--insecure", description = "Accept any certificate.")
    private boolean insecure;

    @Option(names = "--allow-private", description = "Ask hosts that are not on the public internet, too.")
    private boolean allowPrivate;

    @Option(
            names = "--archive",
            paramLabel = "URL",
            description =
                    "The URL of the availability API of an archive, or none; by default that of the Internet Archive.")
    private String archive = LinkOptions.Services.usual().archive();

    @Option(
            names = "--projects",
            negatable = true,
            description =
                    "Ask code hosts whether repositories are archived or renamed; by default if GITHUB_TOKEN is set.")
    private Optional<Boolean> projects = Optional.empty();

    @Option(
            names = "--code-host",
            paramLabel = "SITE=API",
            description = "A further code host with the API of GitHub, GitLab or Gitea; repeatable.")
    private List<String> codeHosts = List.of();

    @Option(
            names = "--rule",
            paramLabel = "KIND=SEVERITY",
            description = "The severity of a kind of problem (error, warning or off), such as blocked-link=warning;"
                    + " repeatable.")
    private List<String> rules = List.of();

    /**
     * {@return the options}
     *
     * @param session the context of the command
     */
    public LinkOptions options(Session session) {
        return new LinkOptions(
                new LinkOptions.Memory(results, maxAge, confirm),
                new LinkOptions.Selection(only, exclude, since, shard, offline),
                new LinkOptions.Requests(
                        Duration.ofSeconds(timeout),
                        concurrency,
                        perHost,
                        rate,
                        hostRates,
                        accept,
                        headers,
                        insecure,
                        allowPrivate),
                new LinkOptions.Services(archive, projects, codeHosts),
                Lint.of(rules, session.program().settings()).settings(),
                System.getenv());
    }
}
