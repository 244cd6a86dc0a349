package io.github.catalogkit.links.find;

import io.github.catalogkit.model.Node;

/**
 * A URL in a catalog.
 *
 * @param node the part that has it: the same object as in the catalog
 * @param member the path of the value that has it, such as {@code links[0].url}
 * @param url the URL, which is not valid if it is in Markdown that is written as is; or a destination that is not of the
 *     web: the path of a file beside the list, an address of mail, or a telephone number
 */
public record FoundLink(Node node, String member, String url) {

    /**
     * {@return whether a URL is of the web, so that it is asked for}
     *
     * @param url the URL of a link
     */
    public static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "http:", 0, 5) || url.regionMatches(true, 0, "https:", 0, 6);
    }
}
