package io.github.catalogkit.app.links;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.Versions;
import io.github.catalogkit.app.links.LinkOptions.Requests;
import io.github.catalogkit.app.lint.Lint;
import io.github.catalogkit.app.lint.LintResult;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.links.check.LinkChecker;
import io.github.catalogkit.links.check.RealPace;
import io.github.catalogkit.links.find.CatalogLinks;
import io.github.catalogkit.links.find.FoundLink;
import io.github.catalogkit.links.judge.InquirySettings;
import io.github.catalogkit.links.net.HttpNet;
import io.github.catalogkit.links.net.NetSettings;
import io.github.catalogkit.links.polite.Politeness;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.problem.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks the links of a list: which are dead, which have moved, and what to write instead. */
public final class LinkCheck {

    /** Names this program, with a URL. Some servers answer only programs whose name has the words of a browser. */
    private static final String USER_AGENT =
            "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; catalog-links/" + Versions.catalogKit()
                    + "; +https://github.com/catalogkit/catalog-kit) Chrome/131.0.0.0 Safari/537.36";

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);

    /** The number of reports of progress between two drafts of the results file. */
    private static final int REPORTS_PER_SAVE = 10;

    private static final int DAYS_TO_FORGET = 30;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final LinkOptions options;
    private final Clock clock;

    /**
     * Makes a check.
     *
     * @param options what the user says
     * @param clock the clock
     */
    public LinkCheck(LinkOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    /**
     * Checks the links of a source. An interrupted check keeps what is known in its results file.
     *
     * @param source the source
     * @param progress receives the progress twice a second
     * @return the problems and all results
     * @throws UserErrorException if the source cannot be read, or an option is not valid
     */
    public LinkReport check(Source source, Consumer<LinkProgress> progress) {
        Set<String> urls = urls(source);
        KnownLinks known = KnownLinks.read(options.memory().results());
        known.forget(urls, today().minusDays(DAYS_TO_FORGET));
        LinkChoice choice = LinkChoice.of(
                options.selection(), options.selection().since().map(since -> EarlierLinks.of(since, path(source))));
        List<String> due = options.selection().offline()
                ? List.of()
                : urls.stream()
                        .filter(FoundLink::isWeb)
                        .filter(choice)
                        .filter(url -> isDue(known, url))
                        .toList();
        List<String> notes = List.of();
        if (!due.isEmpty()) {
            notes = ask(due, known, progress);
            known.save();
        }
        LocalLinks local = new LocalLinks(path(source), today());
        Map<String, LinkResult> results = new TreeMap<>();
        urls.stream()
                .filter(choice)
                .forEach(url -> results.put(
                        url,
                        FoundLink.isWeb(url) ? known.find(url).orElseGet(() -> unchecked(url)) : local.judge(url)));
        return new LinkReport(
                problems(source, results, Optional.empty()), List.copyOf(results.values()), due.size(), notes);
    }

    /**
     * {@return the report after fixing} No file is written; {@link Lint#write} does that.
     *
     * @param source the source that was checked
     * @param report the result of the check
     * @param suggested whether to apply suggested fixes, too
     */
    public LinkReport fix(Source source, LinkReport report, boolean suggested) {
        Map<String, LinkResult> results = new TreeMap<>();
        report.results().forEach(result -> results.put(result.url(), result));
        return new LinkReport(
                problems(source, results, Optional.of(suggested)), report.results(), report.asked(), report.notes());
    }

    private LintResult problems(Source source, Map<String, LinkResult> results, Optional<Boolean> fixes) {
        LinkProblems problems = new LinkProblems(
                results, only(), options.rules(), options.services().hasArchive(), today());
        return fixes.map(suggested -> Lint.fix(source, texts -> source.find(problems::of, texts), suggested))
                .orElseGet(() -> new LintResult(source, source.find(problems::of, Map.of()), 0, Map.of()));
    }

    private List<Verdict> only() {
        return options.selection().only().stream()
                .map(label -> Verdict.find(label)
                        .orElseThrow(() -> UserErrorException.request("there is no verdict \"" + label
                                + "\"; write one of "
                                + String.join(
                                        ", ",
                                        Stream.of(Verdict.values())
                                                .map(Verdict::label)
                                                .toList()))))
                .toList();
    }

    /** Returns the URLs of all catalogs of a source. */
    private static Set<String> urls(Source source) {
        Set<String> urls = new TreeSet<>();
        AtomicInteger catalogs = new AtomicInteger();
        List<Problem> errors = source.find(
                catalog -> {
                    catalogs.incrementAndGet();
                    CatalogLinks.of(catalog).forEach(link -> urls.add(link.url()));
                    return Stream.empty();
                },
                Map.of());
        if (!errors.isEmpty()) {
            throw UserErrorException.in(errors);
        } else if (catalogs.get() == 0) {
            source.open().close(); // says why there is none
        }
        return urls;
    }

    private static Path path(Source source) {
        return Path.of(source.name());
    }

    private boolean isDue(KnownLinks known, String url) {
        return known.find(url)
                .filter(result -> !result.isDue(today(), options.memory().maxAge()))
                .isEmpty();
    }

    private LinkResult unchecked(String url) {
        return LinkResult.of(url, Verdict.UNCHECKED, "not asked for", Optional.empty(), List.of(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Asks for links, and returns what else the user should know. */
    private List<String> ask(List<String> due, KnownLinks known, Consumer<LinkProgress> progress) {
        Requests requests = options.requests();
        NetSettings net = new NetSettings(
                USER_AGENT, requests.allowPrivate(), requests.insecure(), Proxies.of(options.environment()));
        Thread keep = new Thread(known::save);
        Runtime.getRuntime().addShutdownHook(keep);
        try (RealPace pace = new RealPace();
                HttpNet http = new HttpNet(net, clock)) {
            LinkChecker checker = new LinkChecker(http, pace, politeness(), settings(), due);
            Followup followup = new Followup(options, checker.net(), due);
            AtomicInteger done = new AtomicInteger();
            AtomicInteger dead = new AtomicInteger();
            List<CompletableFuture<Void>> more = new ArrayList<>();
            CompletableFuture<Void> all = checker.check(judged -> {
                        Optional<LinkResult> before = known.find(judged.url());
                        LinkResult result =
                                judged.after(before, options.memory().confirm());
                        known.put(result);
                        more.add(followup.complete(result, before).thenAccept(known::put));
                        done.incrementAndGet();
                        dead.addAndGet(result.verdict() == Verdict.DEAD ? 1 : 0);
                    })
                    .thenCompose(end -> CompletableFuture.allOf(more.toArray(CompletableFuture[]::new)));
            await(
                    all,
                    known,
                    () -> progress.accept(new LinkProgress(
                            done.get(), due.size(), dead.get(), checker.net().active())));
            return followup.notes();
        } finally {
            Runtime.getRuntime().removeShutdownHook(keep);
        }
    }

    private static void await(CompletableFuture<Void> all, KnownLinks known, Runnable report) {
        for (int reports = 1; ; reports++) {
            try {
                all.get(BETWEEN_REPORTS.toMillis(), TimeUnit.MILLISECONDS);
                report.run();
                return;
            } catch (TimeoutException e) {
                report.run();
                if (reports % REPORTS_PER_SAVE == 0) {
                    known.save();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                known.save();
                throw UserErrorException.of("interrupted; the results so far are kept", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private Politeness politeness() {
        Requests requests = options.requests();
        if (requests.concurrency() < 1
                || requests.perHost() < 1
                || requests.rate().filter(it -> it < 1).isPresent()) {
            throw UserErrorException.request("limits of requests are numbers from 1");
        }
        return new Politeness(requests.concurrency(), requests.perHost(), requests.rate());
    }

    private InquirySettings settings() {
        Requests requests = options.requests();
        return new InquirySettings(
                requests.timeout(), LONGEST_WAIT, Set.copyOf(requests.accept()), HostHeaders.parse(requests.headers()));
    }
}
