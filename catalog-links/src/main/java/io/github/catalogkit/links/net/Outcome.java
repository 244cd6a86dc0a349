package io.github.catalogkit.links.net;

import io.github.catalogkit.links.page.WebPage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of a request. */
public sealed interface Outcome {

    /**
     * An answer of the server.
     *
     * @param status the status code
     * @param headers the values of the headers by their names in lowercase
     * @param page what the body says
     * @param text the body as text, if the request was for a text
     * @param received when the headers were complete
     */
    record Answer(int status, Map<String, List<String>> headers, WebPage page, String text, Instant received)
            implements Outcome {

        /**
         * Makes an answer.
         *
         * @param status the status code
         * @param headers the values of the headers by their names in lowercase
         * @param page what the body says
         * @param text the body as text, if the request was for a text
         * @param received when the headers were complete
         */
        public Answer {
            headers = Map.copyOf(headers);
        }

        /**
         * {@return the first value of a header, if there is one}
         *
         * @param name the name in lowercase
         */
        public Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }
    }

    /**
     * A request without an answer.
     *
     * @param kind what happened
     * @param message what happened, for people
     */
    record Failure(Kind kind, String message) implements Outcome {

        /** What can happen to a request. */
        public enum Kind {
            /** The name of the host does not resolve. */
            UNKNOWN_HOST,
            /** The name cannot be resolved now. */
            UNRESOLVED,
            /** The server does not accept connections. */
            REFUSED,
            /** The connection was closed or reset. */
            CLOSED,
            /** There was no answer in time. */
            TIMEOUT,
            /** The certificate is not valid. */
            CERTIFICATE,
            /** There is no safe version of TLS that both sides speak. */
            TLS_VERSION,
            /** The server does not speak TLS. */
            NO_TLS,
            /** The answer is not HTTP. */
            PROTOCOL,
            /** The host is not on the public internet. */
            PRIVATE
        }
    }
}
