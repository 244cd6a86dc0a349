package io.github.catalogkit.links.judge;

import io.github.catalogkit.links.page.WebPage;
import io.github.catalogkit.markdown.page.KnownAnchors;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Decides whether the place that a fragment names is in its page (HTML, section 7.4.6.4). */
public final class Fragments {

    /** Fragments that a script or a viewer reads: routes, lines of a source, and parameters. */
    private static final Pattern NOT_AN_ID =
            Pattern.compile("[/!?].*|L\\d+(?:C\\d+)?(?:-L?\\d+(?:C\\d+)?)?|(?:lines|n|l)[-=]?\\d+.*|[^=]+=.*");

    private Fragments() {}

    /**
     * {@return whether a page certainly has no such place}
     *
     * @param fragment the fragment with the number sign, or an empty string
     * @param page the page
     */
    public static boolean isMissing(String fragment, WebPage page) {
        String name = name(fragment);
        if (leadsNowhere(name) || page.kind() != WebPage.Kind.HTML || page.isDrawnByScript()) {
            return false;
        }
        return !has(page, name) && !has(page, decode(name));
    }

    /**
     * {@return whether a Markdown file certainly has no such place}
     *
     * @param fragment the fragment with the number sign, or an empty string
     * @param anchors the anchors of the file
     */
    public static boolean isMissing(String fragment, KnownAnchors anchors) {
        String name = name(fragment);
        return !leadsNowhere(name) && !anchors.isKnown(name);
    }

    private static String name(String fragment) {
        return withoutDirective(fragment.startsWith("#") ? fragment.substring(1) : fragment);
    }

    private static boolean leadsNowhere(String name) {
        return name.isEmpty()
                || name.equalsIgnoreCase("top")
                || NOT_AN_ID.matcher(name).matches();
    }

    /** Removes the directive of a text fragment. */
    private static String withoutDirective(String fragment) {
        int directive = fragment.indexOf(":~:");
        return directive < 0 ? fragment : fragment.substring(0, directive);
    }

    private static boolean has(WebPage page, String name) {
        return page.anchors().contains(name) || page.anchors().contains("user-content-" + name);
    }

    private static String decode(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
