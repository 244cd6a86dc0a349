package io.github.catalogkit.app.web;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.text.Count;
import io.github.catalogkit.value.WebAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads the details of web pages: those of a repository on GitHub through its API, all others in the HTML. */
public final class WebPages {

    private static final String GITHUB_API = "https://api.github.com";

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** More than the head of any page has. */
    private static final int MOST_BYTES = 4 << 20;

    private static final Pattern REPOSITORY =
            Pattern.compile("https?://(?:www\\.)?github\\.com/([^/?#]+)/([^/?#]+?)(?:\\.git)?/?(?:#.*)?");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");

    private final String api;
    private final Duration timeout;

    /** Makes a reader of pages. */
    public WebPages() {
        this(GITHUB_API, TIMEOUT);
    }

    WebPages(String api, Duration timeout) {
        this.api = api;
        this.timeout = timeout;
    }

    /**
     * {@return the details of a page}
     *
     * @param url the URL of the page
     * @throws UserErrorException if it cannot be read
     */
    public PageDetails read(WebAddress url) {
        Matcher repository = REPOSITORY.matcher(url.value());
        return repository.matches()
                ? repository(URI.create(api + "/repos/" + repository.group(1) + "/" + repository.group(2)))
                : page(url.toUri());
    }

    private PageDetails repository(URI uri) {
        try {
            return RepositoryDetails.read(answer(uri, "application/vnd.github+json").content);
        } catch (JacksonException e) {
            throw unreadable(uri, "the answer is not the JSON of a repository", e);
        }
    }

    private PageDetails page(URI uri) {
        Answer answer = answer(uri, "text/html,application/xhtml+xml");
        Optional<String> type = answer.type.map(it -> it.toLowerCase(Locale.ROOT));
        if (type.isPresent() && Stream.of("html", "xml").noneMatch(type.get()::contains)) {
            return PageDetails.none();
        }
        return HtmlDetails.read(answer.content, answer.charset(), uri.toString());
    }

    /** The answer of a server. */
    private static final class Answer {

        private final Optional<String> type;
        private final byte[] content;

        Answer(Optional<String> type, byte[] content) {
            this.type = type;
            this.content = content;
        }

        /** Returns the charset that the server names, if Java has it. */
        Optional<String> charset() {
            return type.map(CHARSET::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> matcher.group(1))
                    .filter(Charset::isSupported);
        }
    }

    private Answer answer(URI uri, String accepted) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(timeout)
                .header("Accept", accepted)
                .header("User-Agent", "catalog-kit")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() / 100 != 2) {
                    throw unreadable(uri, "the server answered " + response.statusCode(), null);
                }
                return new Answer(response.headers().firstValue("Content-Type"), start(body));
            }
        } catch (HttpTimeoutException | TimeoutException e) {
            throw unreadable(uri, "no answer within " + Count.of(timeout.toSeconds(), "second", "seconds"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreadable(uri, "interrupted", e);
        } catch (IOException | ExecutionException e) {
            throw unreadable(uri, reason(e), e);
        }
    }

    /** Returns the first bytes of a body, which the timeout of a request does not cover. */
    private byte[] start(InputStream body) throws ExecutionException, InterruptedException, TimeoutException {
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return body.readNBytes(MOST_BYTES);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return "there is no such host";
            }
        }
        return failure instanceof ConnectException
                ? "the server does not accept connections"
                : Optional.ofNullable(failure.getMessage())
                        .orElse(failure.getClass().getSimpleName());
    }

    private static UserErrorException unreadable(URI uri, String reason, @Nullable Throwable cause) {
        String message = uri + ": " + reason + ", so nothing was written; leave the page unread, or try again later";
        return cause == null ? UserErrorException.of(message) : UserErrorException.of(message, cause);
    }
}
