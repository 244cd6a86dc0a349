package io.github.catalogkit.links.project;

import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.Outcome;
import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.polite.PoliteNet;
import io.github.catalogkit.links.url.LinkUrl;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks code hosts about repositories: each once, and none after the limit of the API is reached. */
public final class Repositories {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final int MOST_BYTES = 1 << 20;

    private final List<CodeHost> hosts;
    private final PoliteNet net;
    private final Map<String, CompletableFuture<Optional<Repository>>> known = new HashMap<>();
    private final AtomicBoolean exhausted = new AtomicBoolean();

    /**
     * Starts without any request.
     *
     * @param hosts the code hosts
     * @param net sends requests
     */
    public Repositories(List<CodeHost> hosts, PoliteNet net) {
        this.hosts = List.copyOf(hosts);
        this.net = net;
    }

    /**
     * {@return what is known of the repository whose page a URL is; empty if it is none, or if the API does not say}
     *
     * @param url the URL
     */
    public synchronized CompletableFuture<Optional<Repository>> find(String url) {
        for (CodeHost host : hosts) {
            Optional<String> name = host.repository(url);
            if (name.isPresent()) {
                return known.computeIfAbsent(
                        host.site() + "/" + name.get().toLowerCase(Locale.ROOT), key -> ask(host, name.get()));
            }
        }
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /** {@return whether the limit of an API was reached, so that some repositories were not looked up} */
    public boolean isExhausted() {
        return exhausted.get();
    }

    private CompletableFuture<Optional<Repository>> ask(CodeHost host, String name) {
        return LinkUrl.parse(host.api() + "/repos/" + name)
                .map(url -> ask(host, url, true))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private CompletableFuture<Optional<Repository>> ask(CodeHost host, LinkUrl url, boolean follow) {
        if (exhausted.get()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/json"));
        host.token().ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        return net.ask(LinkRequest.text(url, headers, MOST_BYTES, TIMEOUT), Duration.ZERO, false)
                .thenCompose(outcome -> {
                    notice(outcome);
                    Optional<LinkUrl> moved = follow ? moved(outcome, url) : Optional.empty();
                    return moved.isPresent()
                            ? ask(host, moved.get(), false)
                            : CompletableFuture.completedFuture(repository(outcome));
                });
    }

    private void notice(Outcome outcome) {
        if (outcome instanceof Answer answer
                && (answer.status() == 403 || answer.status() == 429)
                && answer.header("x-ratelimit-remaining").filter("0"::equals).isPresent()) {
            exhausted.set(true);
        }
    }

    /** Returns where a renamed repository is; the token is not sent to another host. */
    private static Optional<LinkUrl> moved(Outcome outcome, LinkUrl url) {
        return outcome instanceof Answer answer && answer.status() >= 300 && answer.status() < 400
                ? answer.header("location")
                        .flatMap(url::resolve)
                        .filter(to -> to.origin().equals(url.origin()))
                : Optional.empty();
    }

    private static Optional<Repository> repository(Outcome outcome) {
        if (!(outcome instanceof Answer answer) || answer.status() != 200) {
            return Optional.empty();
        }
        JsonFields json = JsonFields.of(answer.text());
        return json.get("html_url")
                .map(url -> new Repository(
                        url,
                        json.isTrue("archived"),
                        json.get("pushed_at").or(() -> json.get("updated_at")).map(date -> date.split("T", 2)[0]),
                        json.get("license.spdx_id").filter(id -> !id.equals("NOASSERTION"))));
    }
}
