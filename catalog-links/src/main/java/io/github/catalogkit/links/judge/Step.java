package io.github.catalogkit.links.judge;

import io.github.catalogkit.links.net.LinkRequest;
import java.time.Duration;

/** What to do next about a link. */
public sealed interface Step {

    /**
     * Sends a request.
     *
     * @param request the request
     * @param delay the time to wait before it
     */
    record Ask(LinkRequest request, Duration delay) implements Step {}

    /**
     * Ends the inquiry.
     *
     * @param conclusion what is known of the link
     */
    record Conclude(Conclusion conclusion) implements Step {}
}
