package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.page.HeadingAnchor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The links of a file to its own headings, by an anchor or by the URL of the file with an anchor. */
public final class PageLinks {

    /** The page of a repository, which shows its README. */
    private static final Pattern REPOSITORY = Pattern.compile(
            "https?://(?:www\\.)?((?:github\\.com|gitlab\\.com|codeberg\\.org|bitbucket\\.org)/[^/?#]+/[^/?#]+)"
                    + "(?:/(?:-/)?(?:blob|tree|src)/[^?#]*|/)?(?:\\?[^#]*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HREF = Pattern.compile("\\bhref\\s*=\\s*[\"']?#([^\"'\\s>]+)");

    /** The minimum number of headings to which the URL of a repository leads that has this file. */
    private static final int FEWEST = 2;

    private final Map<String, HeadingAnchor> headings;
    private final Set<String> linked = new HashSet<>();
    private final Set<String> own = new HashSet<>();

    private PageLinks(Map<String, HeadingAnchor> headings) {
        this.headings = headings;
    }

    static PageLinks of(Node document) {
        Map<String, HeadingAnchor> headings = HeadingAnchor.of(document).stream()
                .collect(Collectors.toMap(HeadingAnchor::anchor, heading -> heading, (one, other) -> one));
        PageLinks links = new PageLinks(headings);
        Map<String, Set<String>> found = new HashMap<>();
        links.find(document, found);
        found.forEach((url, anchors) -> {
            List<String> known = anchors.stream().filter(headings::containsKey).toList();
            boolean repository = url.indexOf(':') < 0;
            if (url.isEmpty()
                    || (repository && known.size() >= FEWEST && known.size() * 2 > anchors.size())
                    || (known.size() > FEWEST && known.size() == anchors.size())) {
                links.own.add(url);
                links.linked.addAll(known);
            }
        });
        return links;
    }

    /** Finds the links inside a node with an anchor: the anchors by the URL before them, and those in HTML. */
    private void find(Node parent, Map<String, Set<String>> found) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Link link) {
                String destination = link.getDestination();
                int sign = destination.indexOf('#');
                if (sign >= 0) {
                    found.computeIfAbsent(url(destination.substring(0, sign)), key -> new HashSet<>())
                            .add(destination.substring(sign + 1));
                }
            } else if (child instanceof HtmlBlock html) {
                HREF.matcher(html.getLiteral()).results().forEach(href -> linked.add(href.group(1)));
            } else {
                find(child, found);
            }
        }
    }

    /** Returns the part of a URL that is the same for all URLs of a repository page, or the whole URL. */
    private static String url(String url) {
        Matcher repository = REPOSITORY.matcher(url);
        return repository.matches() ? repository.group(1).toLowerCase(Locale.ROOT) : url;
    }

    /** Returns the anchor to which a link leads within the file, if it does. */
    public Optional<String> anchor(String destination) {
        int sign = destination.indexOf('#');
        return sign == 0 || (sign > 0 && own.contains(url(destination.substring(0, sign))))
                ? Optional.of(destination.substring(sign + 1))
                : Optional.empty();
    }

    /** Returns whether a node is a link within the file. */
    boolean leadWithin(@Nullable Node node) {
        return node instanceof Link link && anchor(link.getDestination()).isPresent();
    }

    /** Returns whether a link leads to the heading with a text. */
    boolean leadTo(String text) {
        return headings.values().stream()
                .anyMatch(heading -> heading.text().equals(text) && linked.contains(heading.anchor()));
    }

    /** Returns whether a heading is a line of a table of contents: a link to another heading. */
    boolean isContents(Heading heading) {
        return heading.getFirstChild() instanceof Link link
                && link.getNext() == null
                && anchor(link.getDestination())
                        .flatMap(anchor -> Optional.ofNullable(headings.get(anchor)))
                        .filter(other -> other.node() != heading)
                        .isPresent();
    }
}
