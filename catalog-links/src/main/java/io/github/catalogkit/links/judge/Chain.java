package io.github.catalogkit.links.judge;

import io.github.catalogkit.links.net.LinkRequest.Purpose;
import io.github.catalogkit.links.net.Outcome;
import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.net.Outcome.Failure;
import io.github.catalogkit.links.page.PageReader;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.links.url.LinkUrl;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The redirects that were followed from a link, and what its last URL answered. */
final class Chain {

    /** As many as browsers follow. */
    private static final int MOST_REDIRECTS = 20;

    private final LinkUrl link;
    private final Set<String> seen = new HashSet<>();
    private LinkUrl current;
    private LinkUrl permanent;
    private boolean isPermanent = true;
    private Cookies cookies = Cookies.none();
    private int redirects;
    private int attempts;
    private Optional<Failure> distrust = Optional.empty();
    private Optional<Outcome> last = Optional.empty();
    private Optional<Conclusion> end = Optional.empty();

    private Chain(LinkUrl link) {
        this.link = link;
        this.current = link;
        this.permanent = link;
        seen.add(state());
    }

    static Chain of(LinkUrl link, List<Exchange> history) {
        Chain chain = new Chain(link);
        history.stream()
                .filter(exchange -> exchange.request().purpose() == Purpose.LINK)
                .forEach(exchange -> chain.follow(exchange.outcome()));
        return chain;
    }

    /** Returns the URL to ask for next, or the one that answered last. */
    LinkUrl current() {
        return current;
    }

    /** Returns what the current URL answered last; empty if it has not been asked for. */
    Optional<Outcome> last() {
        return last;
    }

    /** Returns how often the current URL has been asked for. */
    int attempts() {
        return attempts;
    }

    /** Returns the conclusion if the redirects lead nowhere. */
    Optional<Conclusion> end() {
        return end;
    }

    /** Returns why a certificate on the way is not valid. */
    Optional<Failure> distrust() {
        return distrust;
    }

    boolean isRedirected() {
        return redirects > 0;
    }

    /** Returns whether all redirects are permanent. */
    boolean isPermanent() {
        return isPermanent;
    }

    /** Returns the URL up to which all redirects are permanent, if it is another one. */
    Optional<LinkUrl> target() {
        return Optional.of(permanent).filter(target -> !target.page().equals(link));
    }

    /** Returns the end of an inquiry, with the way to the page that answered last. */
    Step conclude(Verdict verdict, String reason) {
        String way =
                isRedirected() && !reason.startsWith("redirects") ? "redirects to " + current + ": " + reason : reason;
        return new Step.Conclude(Conclusion.of(verdict, way));
    }

    String cookieHeader() {
        return cookies.header(current);
    }

    private String state() {
        return current.page() + " " + cookies.header(current);
    }

    private void follow(Outcome outcome) {
        last = Optional.of(outcome);
        attempts++;
        if (outcome instanceof Failure failure && failure.kind() == Failure.Kind.CERTIFICATE && distrust.isEmpty()) {
            distrust = Optional.of(failure);
            attempts = 0;
        } else if (outcome instanceof Answer answer) {
            cookies = cookies.with(current, answer.headers().getOrDefault("set-cookie", List.of()));
            if (isRedirect(answer.status())) {
                answer.header("location")
                        .ifPresentOrElse(
                                to -> redirect(utf8(to), answer.status() == 301 || answer.status() == 308),
                                () -> end(Verdict.SUSPICIOUS, "redirects without saying where to"));
            } else if (answer.status() == 200) {
                answer.header("refresh")
                        .flatMap(PageReader::refresh)
                        .or(() -> answer.page().refresh())
                        .ifPresent(to -> redirect(to, true));
            }
        }
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Returns a header that Java reads as ISO 8859-1 in UTF-8, which servers send. */
    private static String utf8(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }

    private void redirect(String reference, boolean forGood) {
        Optional<LinkUrl> next = current.resolve(reference);
        if (next.isEmpty()) {
            end(Verdict.SUSPICIOUS, "redirects to \"" + shortened(reference) + "\", which is not a page of the web");
            return;
        }
        LinkUrl to = next.get();
        redirects++;
        isPermanent &= forGood;
        if (isPermanent) {
            permanent = to.fragment().isEmpty() ? to.withFragment(permanent.fragment()) : to;
        }
        current = to.page();
        last = Optional.empty();
        attempts = 0;
        if (!seen.add(state())) {
            end(Verdict.DEAD, "redirects in a circle");
        } else if (redirects > MOST_REDIRECTS) {
            end(Verdict.DEAD, "redirects more than " + MOST_REDIRECTS + " times");
        }
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }

    private void end(Verdict verdict, String reason) {
        end = Optional.of(Conclusion.of(verdict, reason));
    }
}
