package io.github.catalogkit.links.judge;

import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.Outcome;

/**
 * A request that was sent, and what came of it.
 *
 * @param request the request
 * @param outcome the outcome
 */
public record Exchange(LinkRequest request, Outcome outcome) {}
