package io.github.catalogkit.links.judge;

import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.LinkRequest.Purpose;
import io.github.catalogkit.links.net.Outcome;
import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.page.PageSigns;
import io.github.catalogkit.links.page.WebPage;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.links.url.LinkUrl;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides whether a page is what was linked, by comparison with other pages of its host. */
final class PageInquiry {

    private static final Duration TWIN_TIMEOUT = Duration.ofSeconds(5);

    private final InquirySettings settings;
    private final PageSigns signs;
    private final LinkUrl link;
    private final Inquiry.ProbeChoice probes;

    PageInquiry(InquirySettings settings, PageSigns signs, LinkUrl link, Inquiry.ProbeChoice probes) {
        this.settings = settings;
        this.signs = signs;
        this.link = link;
        this.probes = probes;
    }

    /** Returns what to do next after a page. */
    Step next(Chain chain, Answer answer, List<Exchange> history) {
        WebPage page = answer.page();
        Landing landing = new Landing(link, chain.current());
        if (chain.isRedirected() && (landing.isLogin() || signs.isLogin(page))) {
            return chain.conclude(Verdict.BLOCKED, "redirects to a page that asks to sign in");
        }
        Optional<String> doubt = doubt(chain, answer, landing);
        if (doubt.isPresent()) {
            return chain.conclude(Verdict.SUSPICIOUS, doubt.get());
        }
        if (hasOwnPath(chain.current()) && page.isHtml() && !page.isDrawnByScript()) {
            for (LinkUrl probe : probes(chain)) {
                Optional<Outcome> probed = outcome(history, probe);
                if (probed.isEmpty()) {
                    return askAside(probe, Purpose.PROBE, settings.timeout());
                } else if (probed.get() instanceof Answer other && !isElsewhere(other)) {
                    return missing(page, other)
                            .map(reason -> chain.conclude(Verdict.SUSPICIOUS, reason))
                            .orElseGet(() -> afterGoodPage(chain, answer, history));
                }
            }
        }
        return afterGoodPage(chain, answer, history);
    }

    /** Returns pages that do not exist: of the link's own server, and of the one that answers if the first redirects. */
    private List<LinkUrl> probes(Chain chain) {
        LinkUrl end = probes.probe(chain.current());
        LinkUrl start = probes.probe(link);
        boolean sameHost = link.host().equals(chain.current().host());
        return !sameHost || start.equals(end) ? List.of(end) : List.of(start, end);
    }

    private static boolean isElsewhere(Answer answer) {
        return answer.status() >= 300 && answer.status() < 400;
    }

    private Optional<String> doubt(Chain chain, Answer answer, Landing landing) {
        WebPage page = answer.page();
        if (answer.status() == 204 || answer.status() == 205 || page.kind() == WebPage.Kind.EMPTY) {
            return Optional.of("the page is empty");
        } else if (page.kind() == WebPage.Kind.BROKEN) {
            return Optional.of("the page is not in the encoding that its server names");
        } else if (signs.isParked(page)) {
            return Optional.of("the domain is parked or for sale");
        } else if (signs.isSuspended(page)) {
            return Optional.of("the account of the site is suspended");
        } else if (signs.isUnwell(page)) {
            return Optional.of("the page says that its site does not work now");
        } else if (signs.isUntouched(page)) {
            return Optional.of("the server has only the page with which it was installed");
        }
        return chain.isRedirected() ? landing.problem(chain.isPermanent()) : Optional.empty();
    }

    private static boolean hasOwnPath(LinkUrl url) {
        return url.path().length() > 1;
    }

    /** Returns what a page answers that was asked for aside. */
    private static Optional<Outcome> outcome(List<Exchange> history, LinkUrl aside) {
        return history.stream()
                .filter(exchange -> exchange.request().purpose() != Purpose.LINK
                        && exchange.request().url().equals(aside))
                .map(Exchange::outcome)
                .findFirst();
    }

    private static Step askAside(LinkUrl url, Purpose purpose, Duration timeout) {
        return new Step.Ask(new LinkRequest(url, purpose, Map.of(), false, Inquiry.MOST_BYTES, timeout), Duration.ZERO);
    }

    /** Returns by which signs a page says that there is no such page; the host tells how much its status codes are worth. */
    private Optional<String> missing(WebPage page, Answer probed) {
        boolean says = signs.isNotFound(page);
        boolean hostIsSilent = probed.status() == 200;
        boolean same = hostIsSilent && signs.areSame(page, probed.page());
        if (same && (says || !page.scripted() || page.wordCount() >= 60)) {
            return Optional.of("the host answers the same for a page that does not exist");
        }
        boolean shortPage = page.wordCount() < 80;
        return says && (hostIsSilent || shortPage)
                ? Optional.of("the page says that there is no such page")
                : Optional.empty();
    }

    private Step afterGoodPage(Chain chain, Answer answer, List<Exchange> history) {
        WebPage page = answer.page();
        if (chain.distrust().isPresent()) {
            return chain.conclude(Verdict.INSECURE, chain.distrust().get().message());
        }
        Optional<LinkUrl> target = chain.target()
                .or(() -> page.movedNote()
                        .flatMap(chain.current()::resolve)
                        .filter(to -> !to.page().equals(link)));
        Conclusion conclusion = new Conclusion(
                target.isPresent() ? Verdict.MOVED : Verdict.OK,
                target.isPresent() ? "moved to " + target.get() : "",
                target,
                false,
                page);
        if (target.isPresent()
                || !link.scheme().equals("http")
                || link.authority().indexOf(':') >= 0) {
            return new Step.Conclude(conclusion);
        }
        if (chain.current().equals(link.secure())) {
            return new Step.Conclude(conclusion.withTwin());
        }
        Optional<Outcome> twin = outcome(history, link.secure());
        if (twin.isEmpty()) {
            return askAside(link.secure(), Purpose.TWIN, TWIN_TIMEOUT);
        }
        return new Step.Conclude(isTwin(answer, twin.get()) ? conclusion.withTwin() : conclusion);
    }

    private boolean isTwin(Answer answer, Outcome twin) {
        return twin instanceof Answer other
                && other.status() == answer.status()
                && (signs.areSame(answer.page(), other.page())
                        || (!answer.page().isHtml()
                                && answer.header("content-length").isPresent()
                                && answer.header("content-length").equals(other.header("content-length"))
                                && answer.header("content-type").equals(other.header("content-type"))));
    }
}
