package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Converts nodes of commonmark-java to inline elements, and rejects those that the model does not have. */
public final class InlineNodes {

    private static final String ALLOWED = "text, `code`, *emphasis*, **strong** and [links](https://...)";

    private static final String HELP = "write " + ALLOWED;

    /** The maximum number of levels; more would exhaust the stack. */
    private static final int DEEPEST = 100;

    /** The scheme of a URI (RFC 3986, section 3.1). */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private final List<Inline> parts = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();

    private InlineNodes() {}

    /** {@return the extensions with which text is parsed: strikethrough, as on GitHub} */
    public static List<Extension> extensions() {
        return List.of(StrikethroughExtension.create());
    }

    /**
     * {@return the inline elements of sibling nodes} An image becomes its alternative text, strikethrough its text, and a line
     * break a space. A bare URL becomes text, as does a relative link.
     *
     * @param nodes sibling nodes in their order
     * @throws MalformedValueException if they have HTML, a link with another scheme or nested in another link, or a character
     *     that no format can represent
     */
    public static List<Inline> parts(List<Node> nodes) {
        return parts(nodes, 0);
    }

    private static List<Inline> parts(List<Node> nodes, int depth) {
        if (depth > DEEPEST) {
            throw new MalformedValueException(
                    "has emphasis and links nested more than " + DEEPEST + " levels deep", HELP);
        }
        InlineNodes reader = new InlineNodes();
        nodes.forEach(node -> reader.add(node, depth));
        reader.endCharacters();
        return reader.parts;
    }

    /**
     * {@return the plain text of any sibling nodes, without HTML tags}
     *
     * @param nodes sibling nodes in their order
     */
    public static String plain(List<Node> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> addPlain(node, text, 0));
        return text.toString();
    }

    /**
     * {@return the plain text inside a node, without HTML tags}
     *
     * @param parent the node
     */
    public static String plainInside(Node parent) {
        Node first = parent.getFirstChild();
        return first instanceof Text text && text.getNext() == null ? text.getLiteral() : plain(children(parent));
    }

    /**
     * {@return the child nodes of a node}
     *
     * @param parent the node
     */
    public static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static void addPlain(Node node, StringBuilder text, int depth) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        } else if (depth < DEEPEST) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                addPlain(child, text, depth + 1);
            }
        }
    }

    private void add(Node node, int depth) {
        if (node instanceof Text text) {
            characters.append(text.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            characters.append(' ');
        } else if (node instanceof Image image) {
            characters.append(plain(children(image)));
        } else if (node instanceof Strikethrough || isBareAddress(node) || isWithinSite(node)) {
            children(node).forEach(child -> add(child, depth + 1));
        } else {
            endCharacters();
            parts.add(inline(node, depth + 1));
        }
    }

    /** Returns whether a URL is a link only with an extension: without angle brackets, it is as long as its text. */
    private static boolean isBareAddress(Node node) {
        return node instanceof Link
                && node.getFirstChild() instanceof Text words
                && node.getSourceSpans().size() == 1
                && node.getSourceSpans().get(0).getLength()
                        == words.getLiteral().length();
    }

    /** Returns whether a link is relative, so that it is only valid in the file; its text becomes plain text. */
    private static boolean isWithinSite(Node node) {
        return node instanceof Link link
                && !SCHEME.matcher(link.getDestination()).lookingAt();
    }

    private void endCharacters() {
        if (!characters.isEmpty()) {
            parts.add(new Inline.Text(oneLine(characters.toString())));
            characters.setLength(0);
        }
    }

    /** Returns a normalized line, since numeric character references can add characters that are not allowed. */
    private static String oneLine(String literal) {
        String clean = PlainText.normalize("." + literal + ".");
        return clean.substring(1, clean.length() - 1);
    }

    private static Inline inline(Node node, int depth) {
        if (node instanceof Code code) {
            return new Inline.Code(PlainText.normalize(code.getLiteral()));
        } else if (node instanceof Emphasis) {
            return new Inline.Emphasis(parts(children(node), depth));
        } else if (node instanceof StrongEmphasis) {
            return new Inline.Strong(parts(children(node), depth));
        } else if (node instanceof Link link) {
            return link(link, depth);
        } else if (node instanceof HtmlInline html) {
            throw new MalformedValueException(
                    "has the HTML " + html.getLiteral(), "write \\< to show the character <, or " + ALLOWED);
        }
        throw new MalformedValueException(
                "has something other than text (" + node.getClass().getSimpleName() + ")", HELP);
    }

    private static Inline link(Link link, int depth) {
        if (holdsLink(link, depth)) {
            throw new MalformedValueException("has a link within a link, which HTML does not allow", HELP);
        }
        try {
            return new Inline.Link(WebAddress.of(link.getDestination()), parts(children(link), depth));
        } catch (MalformedValueException e) {
            throw new MalformedValueException(
                    "has a link to \"" + link.getDestination() + "\", which " + e.problem(),
                    e.help().orElse(HELP));
        }
    }

    private static boolean holdsLink(Node parent, int depth) {
        return depth < DEEPEST
                && children(parent).stream().anyMatch(child -> child instanceof Link || holdsLink(child, depth + 1));
    }
}
