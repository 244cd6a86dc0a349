package io.github.catalogkit.app.links;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.links.LinkProblems.Writable;
import io.github.catalogkit.app.lint.Lint;
import io.github.catalogkit.app.lint.LintResult;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.links.find.CatalogLinks;
import io.github.catalogkit.links.find.FoundLink;
import io.github.catalogkit.links.page.MarkdownAnchors;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.problem.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks the links of a list: which are dead, which have moved, and what to write instead. */
public final class LinkCheck {

    private static final int DAYS_TO_FORGET = 30;

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
        LinkOptions own = LinkSettings.addTo(options, path(source));
        KnownLinks known = KnownLinks.read(options.memory().results());
        known.forget(urls, today().minusDays(DAYS_TO_FORGET));
        LinkChoice choice = LinkChoice.of(
                own.selection(), own.selection().since().map(since -> EarlierLinks.of(since, path(source))));
        List<String> due = options.selection().offline()
                ? List.of()
                : urls.stream()
                        .filter(FoundLink::isWeb)
                        .filter(choice)
                        .filter(url -> isDue(known, url))
                        .toList();
        List<String> notes = List.of();
        if (!due.isEmpty()) {
            notes = new Round(own, clock).ask(due, known, progress);
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
                results,
                only(),
                options.rules(),
                new Writable(options.services().hasArchive(), !MarkdownAnchors.isFile(source.name())),
                today());
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
}
