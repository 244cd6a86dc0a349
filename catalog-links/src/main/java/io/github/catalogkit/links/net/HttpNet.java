package io.github.catalogkit.links.net;

import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.page.WebPage;
import java.net.Proxy;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends requests with the HTTP client of the JDK. */
public final class HttpNet implements Net, AutoCloseable {

    private static final int THREADS = 8;

    private static final int STACK_BYTES = 1 << 19;

    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** The time for a body after its headers: what has come by then is enough. */
    private static final Duration BODY = Duration.ofSeconds(5);

    private static final int BODY_OF_REDIRECT = 1 << 14;

    private final NetSettings settings;
    private final Clock clock;
    private final ExecutorService executor;
    private final ExecutorService readers;
    private final HostGuard guard;
    private final HttpClient client;
    private final HttpClient trusting;

    /**
     * Opens a client.
     *
     * @param settings how requests are sent
     * @param clock the clock
     */
    public HttpNet(NetSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.executor = threads("links", THREADS);
        this.readers = threads("links-pages", Runtime.getRuntime().availableProcessors());
        this.guard = new HostGuard(settings.allowPrivate());
        this.trusting = builder().sslContext(AnyCertificate.context()).build();
        this.client = settings.insecure() ? trusting : builder().build();
    }

    private static ExecutorService threads(String name, int most) {
        AtomicInteger count = new AtomicInteger();
        return Executors.newFixedThreadPool(most, work -> {
            Thread thread = new Thread(null, work, name + "-" + count.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    private HttpClient.Builder builder() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .executor(executor)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER);
        settings.proxies().ifPresent(builder::proxy);
        return builder;
    }

    @Override
    public CompletableFuture<Outcome> ask(LinkRequest request) {
        return CompletableFuture.supplyAsync(() -> refused(request), executor)
                .thenCompose(refused -> refused.<CompletableFuture<Outcome>>map(CompletableFuture::completedFuture)
                        .orElseGet(() -> send(request)))
                .exceptionally(Failures::of);
    }

    /** Returns why a host may not be asked; a proxy resolves names itself. */
    private Optional<Outcome> refused(LinkRequest request) {
        return guard.refuse(request.url().host(), !isProxied(request)).map(failure -> failure);
    }

    private boolean isProxied(LinkRequest request) {
        return settings.proxies()
                .filter(proxies -> proxies.select(request.url().uri()).stream()
                        .anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT))
                .isPresent();
    }

    private CompletableFuture<Outcome> send(LinkRequest request) {
        boolean secure = request.url().scheme().equals("https");
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.url().uri())
                .timeout(request.timeout())
                // An upgrade to HTTP/2 without TLS confuses servers.
                .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", settings.userAgent());
        if (request.purpose() != LinkRequest.Purpose.TEXT) {
            builder.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
            builder.header("Accept-Language", "en,*;q=0.5");
            builder.header("Accept-Encoding", "gzip, deflate");
        }
        if (!request.body().isEmpty()) {
            builder.POST(HttpRequest.BodyPublishers.ofString(request.body()));
            builder.header("Content-Type", "application/json");
        }
        request.headers().forEach(builder::setHeader);
        HttpClient chosen = request.trusting() ? trusting : client;
        Start start = new Start(request);
        return chosen.sendAsync(builder.build(), start)
                .<Outcome>handleAsync((response, failure) -> outcome(start, Optional.ofNullable(failure)), readers)
                .exceptionally(Failures::of);
    }

    /** Returns an answer if there are headers, even if the body breaks off: browsers show what has come. */
    private Outcome outcome(Start start, Optional<Throwable> failure) {
        return start.info()
                .<Outcome>map(info -> answer(start, info))
                .orElseGet(() -> Failures.of(failure.orElseThrow()));
    }

    /** The start of an answer. */
    private static final class Start implements HttpResponse.BodyHandler<LimitedBody.Part> {

        private final LinkRequest request;
        private volatile Optional<HttpResponse.ResponseInfo> info = Optional.empty();
        private volatile LimitedBody body = LimitedBody.of(0, BODY);

        Start(LinkRequest request) {
            this.request = request;
        }

        @Override
        public HttpResponse.BodySubscriber<LimitedBody.Part> apply(HttpResponse.ResponseInfo given) {
            body = body(request, given);
            info = Optional.of(given);
            return body;
        }

        Optional<HttpResponse.ResponseInfo> info() {
            return info;
        }
    }

    private static LimitedBody body(LinkRequest request, HttpResponse.ResponseInfo info) {
        int status = info.statusCode();
        if (request.purpose() == LinkRequest.Purpose.TEXT) {
            return LimitedBody.of(request.mostBytes(), request.timeout());
        } else if (status >= 300 && status < 400) {
            return LimitedBody.of(BODY_OF_REDIRECT, BODY);
        }
        String type = info.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
        boolean read = type.isBlank() || type.contains("html");
        return LimitedBody.of(read ? request.mostBytes() : 0, BODY);
    }

    private Outcome answer(Start start, HttpResponse.ResponseInfo info) {
        Map<String, List<String>> headers = new TreeMap<>();
        info.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        LimitedBody.Part part = start.body.part();
        boolean text = start.request.purpose() == LinkRequest.Purpose.TEXT;
        return new Answer(
                info.statusCode(),
                headers,
                text ? WebPage.without(WebPage.Kind.OTHER) : ReceivedPage.of(part, headers, start.request.mostBytes()),
                text ? new String(part.bytes(), StandardCharsets.UTF_8) : "",
                clock.instant());
    }

    /** Ends all threads. */
    @Override
    public void close() {
        executor.shutdownNow();
        readers.shutdownNow();
    }
}
