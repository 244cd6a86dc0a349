package io.github.catalogkit.links.check;

import io.github.catalogkit.links.judge.Conclusion;
import io.github.catalogkit.links.judge.Exchange;
import io.github.catalogkit.links.judge.Fragments;
import io.github.catalogkit.links.judge.Inquiry;
import io.github.catalogkit.links.judge.InquirySettings;
import io.github.catalogkit.links.judge.Step;
import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.Net;
import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.net.Pace;
import io.github.catalogkit.links.page.MarkdownAnchors;
import io.github.catalogkit.links.page.PageSigns;
import io.github.catalogkit.links.polite.PoliteNet;
import io.github.catalogkit.links.polite.Politeness;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.links.url.LinkUrl;
import io.github.catalogkit.markdown.page.KnownAnchors;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Checks links: each page once, whatever the number of links to it. */
public final class LinkChecker {

    private static final int MOST_BYTES_OF_MARKDOWN = 1 << 21;

    private final Pace pace;
    private final InquirySettings settings;
    private final PoliteNet net;
    private final Map<LinkUrl, List<String>> pages = new TreeMap<>(Comparator.comparing(LinkUrl::toString));
    private final List<String> malformed = new ArrayList<>();
    private final ProbePaths probes;
    private final PageSigns signs = new PageSigns();

    /**
     * Prepares a check.
     *
     * @param net sends requests
     * @param pace the time
     * @param politeness how much is asked of hosts
     * @param settings how patient the inquiries are
     * @param urls the URLs, with their fragments
     */
    public LinkChecker(Net net, Pace pace, Politeness politeness, InquirySettings settings, Collection<String> urls) {
        this.pace = pace;
        this.settings = settings;
        for (String url : urls) {
            LinkUrl.parse(url)
                    .ifPresentOrElse(
                            link -> pages.computeIfAbsent(link.page(), page -> new ArrayList<>())
                                    .add(url),
                            () -> malformed.add(url));
        }
        Map<String, Integer> counts = new HashMap<>();
        pages.keySet().forEach(page -> counts.merge(page.host(), 1, Integer::sum));
        this.net = new PoliteNet(net, pace, politeness, counts);
        this.probes = new ProbePaths(pages.keySet());
    }

    /** {@return the net, which keeps to the limits of the hosts} */
    public PoliteNet net() {
        return net;
    }

    /**
     * Checks all links.
     *
     * @param results receives the result of each URL as soon as it is known, from one thread at a time
     * @return is complete when all results are known
     */
    public CompletableFuture<Void> check(Consumer<LinkResult> results) {
        List<CompletableFuture<Void>> checks = new ArrayList<>();
        malformed.forEach(url -> accept(results, result(url, Verdict.DEAD, "the URL is not valid")));
        pages.forEach((page, urls) -> {
            boolean anchors = urls.stream().anyMatch(url -> url.indexOf('#') >= 0);
            Inquiry inquiry = new Inquiry(settings, signs, page, anchors, probes);
            checks.add(ask(inquiry, new ArrayList<>())
                    .thenCompose(conclusion -> markdown(page, conclusion, anchors)
                            .thenAccept(text -> urls.forEach(url -> accept(results, result(url, conclusion, text))))));
        });
        return CompletableFuture.allOf(checks.toArray(CompletableFuture[]::new));
    }

    private synchronized void accept(Consumer<LinkResult> results, LinkResult result) {
        results.accept(result);
    }

    private CompletableFuture<Conclusion> ask(Inquiry inquiry, List<Exchange> history) {
        Step step = inquiry.next(List.copyOf(history));
        if (step instanceof Step.Conclude end) {
            return CompletableFuture.completedFuture(end.conclusion());
        }
        Step.Ask next = (Step.Ask) step;
        return net.ask(next.request(), next.delay(), !history.isEmpty()).thenCompose(outcome -> {
            history.add(new Exchange(next.request(), outcome));
            return ask(inquiry, history);
        });
    }

    /** Returns the anchors of a Markdown file that works, whose page may be drawn by scripts. */
    private CompletableFuture<Optional<KnownAnchors>> markdown(LinkUrl page, Conclusion conclusion, boolean anchors) {
        return Optional.of(conclusion.target().orElse(page))
                .filter(url -> anchors && conclusion.works())
                .flatMap(MarkdownAnchors::text)
                .map(url -> text(url, true))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private CompletableFuture<Optional<KnownAnchors>> text(LinkUrl url, boolean follow) {
        LinkRequest request = LinkRequest.text(url, Map.of(), MOST_BYTES_OF_MARKDOWN, settings.timeout());
        return net.ask(request, Duration.ZERO, true).thenCompose(outcome -> {
            Optional<Answer> answer =
                    Optional.of(outcome).filter(Answer.class::isInstance).map(Answer.class::cast);
            Optional<LinkUrl> next = answer.filter(it -> follow && it.status() >= 300 && it.status() < 400)
                    .flatMap(it -> it.header("location"))
                    .flatMap(url::resolve);
            return next.isPresent()
                    ? text(next.get(), false)
                    : CompletableFuture.completedFuture(
                            answer.filter(LinkChecker::isMarkdown).map(it -> MarkdownAnchors.of(it.text())));
        });
    }

    private static boolean isMarkdown(Answer answer) {
        String type = answer.header("content-type").orElse("text/plain").toLowerCase(Locale.ROOT);
        boolean complete = answer.text().length() < MOST_BYTES_OF_MARKDOWN / 2;
        return answer.status() == 200 && complete && type.startsWith("text/") && !type.startsWith("text/html");
    }

    private LinkResult result(String url, Verdict verdict, String reason) {
        return LinkResult.of(url, verdict, reason, Optional.empty(), List.of(), today());
    }

    private LinkResult result(String url, Conclusion conclusion, Optional<KnownAnchors> markdown) {
        String fragment = LinkUrl.parse(url).map(LinkUrl::fragment).orElse("");
        boolean missing = markdown.map(anchors -> Fragments.isMissing(fragment, anchors))
                .orElseGet(() -> Fragments.isMissing(fragment, conclusion.page()));
        if (conclusion.works() && missing) {
            return result(url, Verdict.SUSPICIOUS, "the page has no place \"" + fragment + "\"");
        }
        return LinkResult.of(
                url,
                conclusion.verdict(),
                conclusion.reason(),
                conclusion
                        .target()
                        .map(target -> target.fragment().isEmpty() ? target.withFragment(fragment) : target)
                        .map(LinkUrl::toString),
                conclusion.hasTwin() ? List.of(LinkResult.HTTPS) : List.of(),
                today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(pace.now(), ZoneOffset.UTC);
    }
}
