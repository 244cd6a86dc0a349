package io.github.catalogkit.links.project;

import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.polite.PoliteNet;
import io.github.catalogkit.links.url.LinkUrl;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Asks code hosts about repositories: each once, many at once where a host allows it, and none after its limit is reached. */
public final class Repositories {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final int MOST_BYTES = 1 << 20;

    private final PoliteNet net;
    private final Map<CodeHost, List<ManyRepositories>> questions = new HashMap<>();
    private final Map<ManyRepositories, CompletableFuture<Optional<Map<String, Repository>>>> answers = new HashMap<>();
    private final Map<String, CompletableFuture<Optional<Repository>>> known = new HashMap<>();
    private final Limits limits = new Limits();
    private final List<CodeHost> hosts;

    /**
     * Starts without any request.
     *
     * @param hosts the code hosts; of two for the same site, the first is asked
     * @param net sends requests
     * @param urls the URLs of which some may be looked up
     */
    public Repositories(List<CodeHost> hosts, PoliteNet net, Collection<String> urls) {
        this.hosts = List.copyOf(hosts);
        this.net = net;
        Map<CodeHost, TreeSet<String>> names = new HashMap<>();
        urls.forEach(url -> named(url)
                .ifPresent(it -> names.computeIfAbsent(it.host(), host -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
                        .add(it.name())));
        names.forEach((host, all) -> questions.put(host, ManyRepositories.of(List.copyOf(all))));
    }

    /** A repository of a host. */
    private record Named(CodeHost host, String name) {

        String key() {
            return host.site() + "/" + name.toLowerCase(Locale.ROOT);
        }
    }

    private Optional<Named> named(String url) {
        return hosts.stream()
                .flatMap(host -> host.repository(url).map(name -> new Named(host, name)).stream())
                .findFirst();
    }

    /**
     * {@return what is known of the repository whose page a URL is; empty if it is none, or if the API does not say}
     *
     * @param url the URL
     * @param before what was known before, so that the host need not say it again if nothing has changed
     */
    public synchronized CompletableFuture<Optional<Repository>> find(String url, Optional<Repository> before) {
        Optional<Named> named = named(url);
        return named.isEmpty()
                ? CompletableFuture.completedFuture(Optional.empty())
                : known.computeIfAbsent(named.get().key(), key -> ask(named.get(), before));
    }

    /** {@return whether the limit of an API was reached, so that some repositories were not looked up} */
    public boolean isExhausted() {
        return limits.isAnyReached();
    }

    private CompletableFuture<Optional<Repository>> ask(Named named, Optional<Repository> before) {
        Optional<LinkUrl> address = named.host().addressOfMany();
        Optional<ManyRepositories> question = questions.getOrDefault(named.host(), List.of()).stream()
                .filter(it -> it.has(named.name()))
                .findFirst();
        if (address.isEmpty() || question.isEmpty()) {
            return alone(named, before);
        }
        return answers.computeIfAbsent(question.get(), it -> ask(named.host(), address.get(), it))
                .thenCompose(found -> found.isPresent()
                        ? done(Optional.ofNullable(found.get().get(named.name().toLowerCase(Locale.ROOT))))
                        : alone(named, before));
    }

    private static CompletableFuture<Optional<Repository>> done(Optional<Repository> repository) {
        return CompletableFuture.completedFuture(repository);
    }

    /** Asks about many repositories; empty if the host does not answer for many. */
    private CompletableFuture<Optional<Map<String, Repository>>> ask(
            CodeHost host, LinkUrl url, ManyRepositories question) {
        LinkRequest request =
                LinkRequest.text(url, host.headers(), MOST_BYTES, TIMEOUT).withBody(question.body());
        return limits.ask(host, () -> net.ask(request, Duration.ZERO, false))
                .thenApply(outcome -> outcome.filter(Repositories::isGood).flatMap(question::read));
    }

    private CompletableFuture<Optional<Repository>> alone(Named named, Optional<Repository> before) {
        return named.host()
                .address(named.name())
                .map(url -> ask(named.host(), url, before, true))
                .orElseGet(() -> done(Optional.empty()));
    }

    private CompletableFuture<Optional<Repository>> ask(
            CodeHost host, LinkUrl url, Optional<Repository> before, boolean follow) {
        Map<String, String> headers = new HashMap<>(host.headers());
        before.flatMap(Repository::version).ifPresent(tag -> headers.put("If-None-Match", tag));
        LinkRequest request = LinkRequest.text(url, headers, MOST_BYTES, TIMEOUT);
        return limits.ask(host, () -> net.ask(request, Duration.ZERO, false)).thenCompose(outcome -> {
            Optional<LinkUrl> moved = outcome.filter(it -> follow).flatMap(answer -> moved(answer, url));
            return moved.isPresent()
                    ? ask(host, moved.get(), before, false)
                    : done(outcome.filter(answer -> !Limits.isSilent(answer))
                            .map(Repositories::read)
                            .orElse(before));
        });
    }

    private static Optional<Repository> read(Answer answer) {
        return isGood(answer)
                ? Repository.of(JsonFields.of(answer.text()), "", answer.header("etag"))
                : Optional.empty();
    }

    private static boolean isGood(Answer answer) {
        return answer.status() == 200;
    }

    /** Returns where a renamed repository is; the token is not sent to another host. */
    private static Optional<LinkUrl> moved(Answer answer, LinkUrl url) {
        return Stream.of(301, 302, 307, 308).anyMatch(status -> status == answer.status())
                ? answer.header("location")
                        .flatMap(url::resolve)
                        .filter(to -> to.origin().equals(url.origin()))
                : Optional.empty();
    }
}
