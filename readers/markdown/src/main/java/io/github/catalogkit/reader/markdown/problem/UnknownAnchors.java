package io.github.catalogkit.reader.markdown.problem;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.reader.markdown.page.HeadingAnchor;
import io.github.catalogkit.reader.markdown.text.SourceText;
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

/** Finds links within the file to unknown anchors. */
final class UnknownAnchors {

    /** The anchors of the start of a page in browsers and on GitHub. */
    private static final Set<String> ALWAYS = Set.of("top", "readme", "readme-ov-file");

    /** The prefix of anchors on GitHub, which links do not need. */
    private static final String PREFIX = "user-content-";

    private static final Pattern NAMED =
            Pattern.compile("\\b(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);

    private final SourceText source;

    private final Set<String> anchors = new HashSet<>();

    /** The anchors of headings by their letters; anchors in HTML have none. */
    private final Map<String, Set<String>> byText = new HashMap<>();

    private final Map<String, Set<String>> byLetters = new HashMap<>();

    private UnknownAnchors(SourceText source) {
        this.source = source;
    }

    static UnknownAnchors of(SourceText source, Node document) {
        UnknownAnchors known = new UnknownAnchors(source);
        HeadingAnchor.of(document).forEach(heading -> known.add(heading.anchor(), heading.text()));
        return known;
    }

    /** Adds the anchors in HTML. */
    void addNamed(String html) {
        NAMED.matcher(html).results().forEach(named -> add(named.group(1), ""));
    }

    Optional<Problem> check(Link link) {
        String destination = link.getDestination();
        if (!destination.startsWith("#") || destination.length() == 1 || isKnown(destination.substring(1))) {
            return Optional.empty();
        }
        Optional<String> meant = meant(link, destination.substring(1));
        int start = source.text().lastIndexOf(destination, SourceText.end(link) - destination.length());
        boolean literal = start >= SourceText.start(link);
        Problem problem = MarkdownProblem.UNKNOWN_ANCHOR.at(
                source,
                literal ? start : SourceText.start(link),
                literal ? start + destination.length() : SourceText.end(link),
                "no heading has the anchor \"" + destination + "\"");
        if (meant.isEmpty()) {
            return Optional.of(problem.withHelp("write the anchor of a heading"));
        }
        Problem helped = problem.withHelp("write \"#" + meant.get() + "\"");
        return Optional.of(
                literal
                        ? helped.withFix(
                                MarkdownProblem.replace(source, start, start + destination.length(), "#" + meant.get()))
                        : helped);
    }

    private boolean isKnown(String anchor) {
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
