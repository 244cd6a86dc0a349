package io.github.catalogkit.links.project;

import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.Outcome;
import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.polite.PoliteNet;
import io.github.catalogkit.links.url.LinkUrl;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * An archive of web pages with the availability API of the Wayback Machine.
 *
 * @param api the URL of the API, before the URL of the page
 */
public record WebArchive(String api) {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final int MOST_BYTES = 1 << 16;

    private static final int MOST_ATTEMPTS = 3;

    /** {@return the Wayback Machine of the Internet Archive} */
    public static WebArchive wayback() {
        return new WebArchive("https://archive.org/wayback/available?url=");
    }

    /**
     * {@return the URL of the newest copy of a page, if there is one}
     *
     * @param url the URL of the page
     * @param net sends requests
     */
    public CompletableFuture<Optional<String>> copy(String url, PoliteNet net) {
        return LinkUrl.parse(api + URLEncoder.encode(url, StandardCharsets.UTF_8))
                .map(address -> ask(address, net, 1))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private static CompletableFuture<Optional<String>> ask(LinkUrl address, PoliteNet net, int attempt) {
        Duration pause = attempt == 1 ? Duration.ZERO : PAUSE.multipliedBy(attempt);
        return net.ask(
                        LinkRequest.text(address, Map.of("Accept", "application/json"), MOST_BYTES, TIMEOUT),
                        pause,
                        false)
                .thenCompose(outcome -> isUnwell(outcome) && attempt < MOST_ATTEMPTS
                        ? ask(address, net, attempt + 1)
                        : CompletableFuture.completedFuture(copy(outcome)));
    }

    private static boolean isUnwell(Outcome outcome) {
        return !(outcome instanceof Answer answer) || answer.status() >= 500 || answer.status() == 429;
    }

    private static Optional<String> copy(Outcome outcome) {
        return Optional.of(outcome)
                .filter(it -> it instanceof Answer answer && answer.status() == 200)
                .map(it -> JsonFields.of(((Answer) it).text()))
                .filter(json -> json.isTrue("archived_snapshots.closest.available"))
                .flatMap(json -> json.get("archived_snapshots.closest.url"))
                .flatMap(LinkUrl::parse)
                .map(LinkUrl::toString);
    }
}
