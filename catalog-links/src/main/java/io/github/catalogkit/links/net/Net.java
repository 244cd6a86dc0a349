package io.github.catalogkit.links.net;

import java.util.concurrent.CompletableFuture;

/** Sends requests. */
@FunctionalInterface
public interface Net {

    /**
     * Sends a request.
     *
     * @param request the request; redirects are not followed
     * @return the outcome, which never completes exceptionally
     */
    CompletableFuture<Outcome> ask(LinkRequest request);
}
