package io.github.catalogkit.links.judge;

import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.LinkRequest.Purpose;
import io.github.catalogkit.links.net.Outcome;
import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.net.Outcome.Failure;
import io.github.catalogkit.links.page.PageSigns;
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

    static final int MOST_BYTES = 1 << 18;

    private static final int MOST_BYTES_FOR_ANCHORS = 1 << 22;

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
            case UNKNOWN_HOST -> chain.conclude(Verdict.DEAD, failure.message());
            case CERTIFICATE, TLS_VERSION -> chain.conclude(Verdict.INSECURE, failure.message());
            case PROTOCOL -> chain.conclude(Verdict.SUSPICIOUS, failure.message());
            case PRIVATE ->
                chain.conclude(chain.isRedirected() ? Verdict.SUSPICIOUS : Verdict.UNCHECKED, failure.message());
            case NO_TLS -> chain.conclude(Verdict.FLAKY, failure.message());
            case TIMEOUT -> retry(chain, MOST_TIMEOUTS, failure.message());
            case UNRESOLVED, REFUSED, CLOSED -> retry(chain, MOST_ATTEMPTS, failure.message());
        };
    }

    private Step retry(Chain chain, int most, String reason) {
        return chain.attempts() < most ? ask(chain, pause(chain.attempts())) : chain.conclude(Verdict.FLAKY, reason);
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
            return chain.conclude(Verdict.BLOCKED, "the server asks whether a person is reading");
        } else if (good) {
            return new PageInquiry(settings, signs, link, probes).next(chain, answer, history);
        }
        String reason = "the server answers " + status;
        if (PASSING.contains(status) || (status >= 500 && status < 600)) {
            return afterUnwell(chain, answer, reason);
        } else if (status == 404 || status == 410) {
            return chain.conclude(Verdict.DEAD, reason);
        }
        boolean blocked = BLOCKED.contains(status) || status >= 600;
        return chain.conclude(blocked ? Verdict.BLOCKED : Verdict.SUSPICIOUS, reason);
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
        return chain.conclude(answer.status() == 429 ? Verdict.BLOCKED : Verdict.FLAKY, reason);
    }
}
