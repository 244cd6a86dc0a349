package io.github.catalogkit.links.net;

import io.github.catalogkit.links.url.LinkUrl;
import java.time.Duration;
import java.util.Map;

/**
 * A request for a URL.
 *
 * @param url the URL; its fragment is not sent
 * @param purpose what the answer is for
 * @param headers the headers to send in addition to those of every request
 * @param trusting whether any certificate is accepted
 * @param mostBytes the number of bytes of the body that are read
 * @param timeout the time until the headers have to be complete
 * @param body JSON to send with POST; with an empty one, the request is a GET
 */
public record LinkRequest(
        LinkUrl url,
        Purpose purpose,
        Map<String, String> headers,
        boolean trusting,
        int mostBytes,
        Duration timeout,
        String body) {

    /** What an answer is for. */
    public enum Purpose {
        /** To judge a link. */
        LINK,
        /** To know what a host answers for a page that does not exist. */
        PROBE,
        /** To know whether a page is there with https, too. */
        TWIN,
        /** To read a text or JSON. */
        TEXT
    }

    /**
     * Makes a request.
     *
     * @param url the URL; its fragment is not sent
     * @param purpose what the answer is for
     * @param headers the headers to send in addition to those of every request
     * @param trusting whether any certificate is accepted
     * @param mostBytes the number of bytes of the body that are read
     * @param timeout the time until the headers have to be complete
     * @param body JSON to send with POST; with an empty one, the request is a GET
     */
    public LinkRequest {
        headers = Map.copyOf(headers);
    }

    /**
     * Makes a GET request.
     *
     * @param url the URL; its fragment is not sent
     * @param purpose what the answer is for
     * @param headers the headers to send in addition to those of every request
     * @param trusting whether any certificate is accepted
     * @param mostBytes the number of bytes of the body that are read
     * @param timeout the time until the headers have to be complete
     */
    public LinkRequest(
            LinkUrl url,
            Purpose purpose,
            Map<String, String> headers,
            boolean trusting,
            int mostBytes,
            Duration timeout) {
        this(url, purpose, headers, trusting, mostBytes, timeout, "");
    }

    /**
     * {@return this request as a POST of JSON}
     *
     * @param json the JSON
     */
    public LinkRequest withBody(String json) {
        return new LinkRequest(url, purpose, headers, trusting, mostBytes, timeout, json);
    }

    /**
     * {@return a request for a text, such as JSON}
     *
     * @param url the URL
     * @param headers the headers to send in addition to those of every request
     * @param mostBytes the number of bytes of the body that are read
     * @param timeout the time until the headers have to be complete
     */
    public static LinkRequest text(LinkUrl url, Map<String, String> headers, int mostBytes, Duration timeout) {
        return new LinkRequest(url, Purpose.TEXT, headers, false, mostBytes, timeout);
    }
}
