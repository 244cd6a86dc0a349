package io.github.catalogkit.links.judge;

import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.LinkRequest.Purpose;
import io.github.catalogkit.links.net.Outcome;
import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.net.Outcome.Failure;
import io.github.catalogkit.links.page.PageSigns;
import io.github.catalogkit.links.page.WebPage;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.links.url.LinkUrl;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what to ask next about a link, and what is known of it, by all that was answered so far. It neither sends nor waits.
 *
 * <p>One GET whose body is cut is asked first: servers answer HEAD wrongly too often to trust it, and most answers of GET are
 * conclusive.
 */
public final class Inquiry {

    private static final int MOST_ATTEMPTS = 3;

    /** A server that does not answer twice costs two timeouts. */
    private static final int MOST_TIMEOUTS = 2;

    private static final int MOST_BYTES = 1 << 18;

    private static final int MOST_BYTES_FOR_ANCHORS = 1 << 22;

    private static final Duration TWIN_TIMEOUT = Duration.ofSeconds(5);

    /** 408, 425 and all codes from 500 may pass. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private static final Set<Integer> BLOCKED = Set.of(401, 402, 403, 405, 406, 407, 417, 429, 451);

    private final InquirySettings settings;
    private final PageSigns signs;
    private final LinkUrl link;
    private final boolean readsAnchors;
    private final ProbeChoice probes;

    /** Chooses a page that a host does not have. */
    @FunctionalInterface
    public interface ProbeChoice {

        /**
         * {@return the URL of a page that does not exist, the same for all links of a host}
         *
         * @param url a URL of the host
         */
        LinkUrl probe(LinkUrl url);
    }

    /**
     * Starts an inquiry.
     *
     * @param settings how patient it is
     * @param signs the words of pages
     * @param link the URL of the link without its fragment
     * @param readsAnchors whether links have fragments, so that the anchors of the page matter
     * @param probes chooses pages that do not exist
     */
    public Inquiry(InquirySettings settings, PageSigns signs, LinkUrl link, boolean readsAnchors, ProbeChoice probes) {
        this.settings = settings;
        this.signs = signs;
        this.link = link;
        this.readsAnchors = readsAnchors;
        this.probes = probes;
    }

    /**
     * {@return what to do next}
     *
     * @param history all exchanges of this inquiry, in their order
     */
    public Step next(List<Exchange> history) {
        Chain chain = Chain.of(link, history);
        if (chain.end().isPresent()) {
            return new Step.Conclude(chain.end().get());
        }
        Optional<Outcome> last = chain.last();
        if (last.isEmpty() || chain.attempts() == 0) {
            return ask(chain, Duration.ZERO);
        } else if (last.get() instanceof Failure failure) {
            return afterFailure(chain, failure);
        }
        return afterAnswer(chain, (Answer) last.get(), history);
    }

    private Step ask(Chain chain, Duration delay) {
        Map<String, String> headers =
                new HashMap<>(settings.headers().getOrDefault(chain.current().host(), Map.of()));
        String cookies = chain.cookieHeader();
        if (!cookies.isEmpty()) {
            headers.put("Cookie", cookies);
        }
        return new Step.Ask(
                new LinkRequest(
                        chain.current(),
                        Purpose.LINK,
                        chain.distrust().isPresent() ? withoutSecrets(headers) : headers,
                        chain.distrust().isPresent(),
                        readsAnchors ? MOST_BYTES_FOR_ANCHORS : MOST_BYTES,
                        settings.timeout()),
                delay);
    }

    /** Headers of a host are not for a server that cannot prove to be the host. */
    private static Map<String, String> withoutSecrets(Map<String, String> headers) {
        Map<String, String> kept = new HashMap<>(headers);
        kept.keySet().retainAll(Set.of("Cookie"));
        return kept;
    }

    private Step afterFailure(Chain chain, Failure failure) {
        return switch (failure.kind()) {
            case UNKNOWN_HOST -> conclude(chain, Verdict.DEAD, failure.message());
            case CERTIFICATE, TLS_VERSION -> conclude(chain, Verdict.INSECURE, failure.message());
            case PROTOCOL -> conclude(chain, Verdict.SUSPICIOUS, failure.message());
            case PRIVATE ->
                conclude(chain, chain.isRedirected() ? Verdict.SUSPICIOUS : Verdict.UNCHECKED, failure.message());
            case NO_TLS -> conclude(chain, Verdict.FLAKY, failure.message());
            case TIMEOUT -> retry(chain, MOST_TIMEOUTS, failure.message());
            case UNRESOLVED, REFUSED, CLOSED -> retry(chain, MOST_ATTEMPTS, failure.message());
        };
    }

    private Step retry(Chain chain, int most, String reason) {
        return chain.attempts() < most ? ask(chain, pause(chain.attempts())) : conclude(chain, Verdict.FLAKY, reason);
    }

    private static Duration pause(int attempts) {
        return Duration.ofMillis(500L << (2 * (attempts - 1)));
    }

    private Step afterAnswer(Chain chain, Answer answer, List<Exchange> history) {
        int status = answer.status();
        boolean good = (status >= 200 && status < 300)
                || status == 300
                || settings.accepted().contains(status);
        if (isChallenge(answer)) {
            return conclude(chain, Verdict.BLOCKED, "the server asks whether a person is reading");
        } else if (good) {
            return afterPage(chain, answer, history);
        }
        String reason = "the server answers " + status;
        if (PASSING.contains(status) || (status >= 500 && status < 600)) {
            return afterUnwell(chain, answer, reason);
        } else if (status == 404 || status == 410) {
            return conclude(chain, Verdict.DEAD, reason);
        }
        boolean blocked = BLOCKED.contains(status) || status >= 600;
        return conclude(chain, blocked ? Verdict.BLOCKED : Verdict.SUSPICIOUS, reason);
    }

    private boolean isChallenge(Answer answer) {
        boolean marked = answer.headers().containsKey("x-amzn-waf-action")
                || answer.header("cf-mitigated").filter("challenge"::equals).isPresent();
        boolean refuses = answer.status() != 404 && answer.status() != 410;
        return marked || (refuses && signs.isChallenge(answer.page()));
    }

    private Step afterUnwell(Chain chain, Answer answer, String reason) {
        Optional<Duration> asked =
                answer.header("retry-after").flatMap(value -> RetryAfter.parse(value, answer.received()));
        boolean late =
                asked.filter(wait -> wait.compareTo(settings.longestWait()) > 0).isPresent();
        if (chain.attempts() < MOST_ATTEMPTS && !late) {
            // A second, since clocks and dates are only as exact as that.
            return ask(chain, asked.map(wait -> wait.plusMillis(300)).orElseGet(() -> pause(chain.attempts())));
        }
        return conclude(chain, answer.status() == 429 ? Verdict.BLOCKED : Verdict.FLAKY, reason);
    }

    private Step afterPage(Chain chain, Answer answer, List<Exchange> history) {
        WebPage page = answer.page();
        Landing landing = new Landing(link, chain.current());
        if (chain.isRedirected() && (landing.isLogin() || signs.isLogin(page))) {
            return conclude(chain, Verdict.BLOCKED, "redirects to a page that asks to sign in");
        }
        Optional<String> doubt = doubt(chain, answer, landing);
        if (doubt.isPresent()) {
            return conclude(chain, Verdict.SUSPICIOUS, doubt.get());
        }
        if (hasOwnPath(chain.current()) && page.isHtml() && !page.isDrawnByScript()) {
            for (LinkUrl probe : probes(chain)) {
                Optional<Outcome> probed = outcome(history, probe);
                if (probed.isEmpty()) {
                    return askAside(probe, Purpose.PROBE, settings.timeout());
                } else if (probed.get() instanceof Answer other && !isElsewhere(other)) {
                    return missing(page, other)
                            .map(reason -> conclude(chain, Verdict.SUSPICIOUS, reason))
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
        return new Step.Ask(new LinkRequest(url, purpose, Map.of(), false, MOST_BYTES, timeout), Duration.ZERO);
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
            return conclude(chain, Verdict.INSECURE, chain.distrust().get().message());
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

    private static Step conclude(Chain chain, Verdict verdict, String reason) {
        String way = chain.isRedirected() && !reason.startsWith("redirects")
                ? "redirects to " + chain.current() + ": " + reason
                : reason;
        return new Step.Conclude(Conclusion.of(verdict, way));
    }
}
