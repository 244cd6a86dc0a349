package io.github.catalogkit.markdown.page;

import io.github.catalogkit.markdown.InlineNodes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** The anchors of a file, to which links within it can lead. Add its parts from the top, and check its links after that. */
public final class KnownAnchors {

    /**
     * A link to an anchor that the file does not have.
     *
     * @param destination the destination with its number sign
     * @param meant the destination that is likely meant, if there is exactly one
     */
    public record UnknownAnchor(String destination, Optional<String> meant) {

        /** {@return what is wrong} */
        public String message() {
            return "no heading has the anchor \"" + destination + "\"";
        }

        /** {@return what to write} */
        public String help() {
            return meant.map(anchor -> "write \"" + anchor + "\"").orElse("write the anchor of a heading");
        }
    }

    /** The anchors of the start of a page in browsers and on GitHub. */
    private static final Set<String> ALWAYS = Set.of("top", "readme", "readme-ov-file");

    /** The prefix of anchors on GitHub, which links do not need. */
    private static final String PREFIX = "user-content-";

    private static final Pattern NAMED =
            Pattern.compile("\\b(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);

    private final Anchors headings = new Anchors();

    private final Set<String> anchors = new HashSet<>();

    /** The anchors of headings by their letters; anchors in HTML have none. */
    private final Map<String, Set<String>> byText = new HashMap<>();

    private final Map<String, Set<String>> byLetters = new HashMap<>();

    /** Makes the anchors of a file without any part so far. */
    public KnownAnchors() {}

    /**
     * Adds the headings of the next part of the file.
     *
     * @param document the part
     */
    public void addHeadings(Node document) {
        HeadingAnchor.of(document, headings).forEach(heading -> add(heading.anchor(), heading.text()));
    }

    /**
     * Adds the next heading.
     *
     * @param text the plain text of the heading
     */
    public void addHeading(String text) {
        add(headings.next(text), text);
    }

    /**
     * Adds the anchors in HTML.
     *
     * @param html tags, with or without text
     */
    public void addNamed(String html) {
        NAMED.matcher(html).results().forEach(named -> add(named.group(1), ""));
    }

    /**
     * {@return whether a link leads to an anchor of its file, known or not}
     *
     * @param link the link
     */
    public static boolean isWithinFile(Link link) {
        return link.getDestination().startsWith("#") && link.getDestination().length() > 1;
    }

    /**
     * {@return what is wrong with a link; empty if it leads to a known anchor, or elsewhere}
     *
     * @param link the link
     */
    public Optional<UnknownAnchor> check(Link link) {
        String destination = link.getDestination();
        if (!isWithinFile(link) || isKnown(destination.substring(1))) {
            return Optional.empty();
        }
        return Optional.of(new UnknownAnchor(
                destination, meant(link, destination.substring(1)).map(anchor -> "#" + anchor)));
    }

    /**
     * {@return whether an anchor is known}
     *
     * @param anchor the anchor without a number sign, whose characters can be percent-encoded
     */
    public boolean isKnown(String anchor) {
        String lower = decoded(anchor).toLowerCase(Locale.ROOT);
        return anchors.contains(anchor)
                || anchors.contains(lower)
                || ALWAYS.contains(lower)
                || (lower.startsWith(PREFIX) && isKnown(lower.substring(PREFIX.length())));
    }

    private static String decoded(String anchor) {
        try {
            return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return anchor;
        }
    }

    /** Returns the anchor of the only heading with the text of the link, or with the letters of the anchor. */
    private Optional<String> meant(Link link, String anchor) {
        Set<String> sameText = byText.getOrDefault(letters(InlineNodes.plainInside(link)), Set.of());
        Set<String> found =
                sameText.size() == 1 ? sameText : byLetters.getOrDefault(letters(decoded(anchor)), Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private void add(String anchor, String text) {
        if (anchors.add(anchor)) {
            if (!letters(text).isEmpty()) {
                byText.computeIfAbsent(letters(text), key -> new LinkedHashSet<>())
                        .add(anchor);
            }
            byLetters
                    .computeIfAbsent(letters(anchor), key -> new LinkedHashSet<>())
                    .add(anchor);
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
