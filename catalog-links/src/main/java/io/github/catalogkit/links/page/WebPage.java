package io.github.catalogkit.links.page;

import java.util.Optional;
import java.util.Set;

/**
 * What a page says, as far as it decides whether a link is alive.
 *
 * @param kind whether and how the body could be read
 * @param title the title
 * @param heading the first heading
 * @param text the start of the visible text, without that for browsers without scripts
 * @param wordCount the number of words of the visible text
 * @param noScript the text for browsers without scripts
 * @param scripted whether the page has scripts
 * @param asksPassword whether the page has a field for a password
 * @param refresh the URL to which the page itself leads at once, by an element or by a script
 * @param movedNote the URL of a short page that says that it has moved there
 * @param anchors the ids and names of its elements
 */
public record WebPage(
        Kind kind,
        String title,
        String heading,
        String text,
        int wordCount,
        String noScript,
        boolean scripted,
        boolean asksPassword,
        Optional<String> refresh,
        Optional<String> movedNote,
        Set<String> anchors) {

    /** How much of a body could be read. */
    public enum Kind {
        /** A whole HTML page. */
        HTML,
        /** The start of an HTML page that is longer than what is read. */
        START_OF_HTML,
        /** A body without a single byte. */
        EMPTY,
        /** A body that is not in the encoding that its headers name. */
        BROKEN,
        /** Another format, or a body that was not read. */
        OTHER
    }

    /**
     * Makes a page.
     *
     * @param kind whether and how the body could be read
     * @param title the title
     * @param heading the first heading
     * @param text the start of the visible text, without that for browsers without scripts
     * @param wordCount the number of words of the visible text
     * @param noScript the text for browsers without scripts
     * @param scripted whether the page has scripts
     * @param asksPassword whether the page has a field for a password
     * @param refresh the URL to which the page itself leads at once, by an element or by a script
     * @param movedNote the URL of a short page that says that it has moved there
     * @param anchors the ids and names of its elements
     */
    public WebPage {
        anchors = Set.copyOf(anchors);
    }

    /**
     * {@return a page without text}
     *
     * @param kind why it has none
     */
    public static WebPage without(Kind kind) {
        return new WebPage(kind, "", "", "", 0, "", false, false, Optional.empty(), Optional.empty(), Set.of());
    }

    /** {@return whether it is HTML} */
    public boolean isHtml() {
        return kind == Kind.HTML || kind == Kind.START_OF_HTML;
    }

    /** {@return whether scripts draw the page, so that its text and its anchors are unknown} */
    public boolean isDrawnByScript() {
        return isHtml() && scripted && wordCount < 20;
    }
}
