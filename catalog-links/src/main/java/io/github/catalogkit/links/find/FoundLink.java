package io.github.catalogkit.links.find;

import io.github.catalogkit.model.Node;

/**
 * A URL in a catalog.
 *
 * @param node the part that has it: the same object as in the catalog
 * @param member the path of the value that has it, such as {@code links[0].url}
 * @param url the URL, which is not valid if it is in Markdown that is written as is
 */
public record FoundLink(Node node, String member, String url) {}
