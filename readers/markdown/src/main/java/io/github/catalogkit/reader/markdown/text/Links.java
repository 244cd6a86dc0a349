package io.github.catalogkit.reader.markdown.text;

import io.github.catalogkit.markdown.HtmlText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Classifies links. */
public final class Links {

    /** A misspelled scheme, or a host that is not the name of a file. */
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("(?i)(?:(?:h[tx]{1,3}ps?|h?ttps?|htps?)[:;]+/|www\\.[\\w-]+\\.).*"
                    + "|(?:[a-z0-9-]+\\.)+(?:com|org|net|io|dev)(?:[/?#].*)?");

    private static final Pattern HTML =
            Pattern.compile("(?i)<a\\s[^>]*?\\bhref\\s*=\\s*([\"'])(?<url>https?://[^\"'>\\s]++)\\1[^>]*+>");

    private Links() {}

    /** Returns the URL of the link to the web that a tag of HTML opens. */
    public static Optional<String> inHtml(Node node) {
        if (node instanceof HtmlInline html) {
            Matcher link = HTML.matcher(html.getLiteral());
            return link.matches() ? Optional.of(HtmlText.unescaped(link.group("url"))) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Returns whether a node contains a link to the web. */
    public static boolean hasWebLink(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if ((child instanceof Link link && leadsToWeb(link))
                    || inHtml(child).isPresent()
                    || hasWebLink(child)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a link leads to an HTTP or HTTPS URL, which need not be valid. */
    public static boolean leadsToWeb(Link link) {
        String url = link.getDestination();
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Returns whether the scheme of a link to the web is missing or misspelled, so that it leads to a file. */
    public static boolean meansWeb(Link link) {
        return WITHOUT_SCHEME.matcher(link.getDestination()).matches();
    }

    /** Returns whether a node is a link to an anchor of the same file. */
    public static boolean leadsToAnchor(@Nullable Node node) {
        return node instanceof Link link && link.getDestination().startsWith("#");
    }

    /** Returns the URL of a link, if it is valid. */
    public static Optional<WebAddress> url(Link link) {
        return url(link.getDestination());
    }

    /** Returns a URL, if it is valid. */
    public static Optional<WebAddress> url(String text) {
        try {
            return Optional.of(WebAddress.of(text));
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a node is an image, linked or not. */
    public static boolean isImage(Node node) {
        return node instanceof Image
                || (node instanceof Link link && link.getFirstChild() != null && hasOnlyImages(link));
    }

    private static boolean hasOnlyImages(Link link) {
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            boolean blank = child instanceof Text text && text.getLiteral().isBlank();
            if (!blank && !(child instanceof Image)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether these nodes contain a link or an image with a definition elsewhere in the file. */
    public static boolean needDefinition(SourceText source, List<Node> nodes) {
        for (Node node : nodes) {
            if (needsDefinition(source, node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsDefinition(SourceText source, Node node) {
        if (node instanceof Link || node instanceof Image) {
            String text = SourceText.isPlaced(node) ? source.slice(SourceText.start(node), SourceText.end(node)) : "";
            boolean bracketed = text.startsWith("[") || text.startsWith("![");
            if (bracketed && !text.endsWith(")")) {
                return true;
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (needsDefinition(source, child)) {
                return true;
            }
        }
        return false;
    }
}
