package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.markdown.HtmlText;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Reads HTML in a line: the first link, and code at the end, which HTML tags enclose. */
final class HtmlNodes {

    private HtmlNodes() {}

    /** Returns the nodes with a link instead of the first one in HTML, unless one in Markdown is before it, and code as one node. */
    static List<Node> read(SourceText source, List<Node> nodes) {
        if (nodes.stream().noneMatch(HtmlInline.class::isInstance)) {
            return nodes;
        }
        List<Node> read = new ArrayList<>();
        boolean linked = false;
        int index = 0;
        while (index < nodes.size()) {
            Node node = nodes.get(index);
            Optional<String> url = linked ? Optional.empty() : Links.inHtml(node);
            int end = url.isPresent()
                    ? closing(nodes, index, "a")
                    : isTag(node, "code") ? closing(nodes, index, "code") : -1;
            if (end < 0) {
                read.add(node);
                index++;
            } else {
                List<Node> inside = nodes.subList(index, end + 1);
                read.add(url.isPresent() ? link(source, url.get(), inside) : code(source, inside));
                index = end + 1;
            }
            linked |= read.get(read.size() - 1) instanceof Link;
        }
        return read;
    }

    private static int closing(List<Node> nodes, int start, String name) {
        for (int index = start + 1; index < nodes.size(); index++) {
            if (isTag(nodes.get(index), "/" + name)) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isTag(Node node, String name) {
        String literal = node instanceof HtmlInline html ? html.getLiteral().toLowerCase(Locale.ROOT) : "";
        return literal.startsWith("<" + name)
                && literal.length() > name.length() + 1
                && !Character.isLetterOrDigit(literal.charAt(name.length() + 1));
    }

    /** Returns a link with one text in it. */
    private static Node link(SourceText source, String url, List<Node> nodes) {
        Node link = placed(new Link(url, null), nodes);
        if (nodes.size() > 2) {
            List<Node> inside = nodes.subList(1, nodes.size() - 1);
            int start = SourceText.start(inside.get(0));
            int end = SourceText.end(inside.get(inside.size() - 1));
            link.appendChild(placed(new Text(HtmlText.plain(source.slice(start, end))), inside));
        }
        return link;
    }

    private static Node code(SourceText source, List<Node> nodes) {
        HtmlInline code = new HtmlInline();
        code.setLiteral(source.slice(SourceText.start(nodes.get(0)), SourceText.end(nodes.get(nodes.size() - 1))));
        return placed(code, nodes);
    }

    private static Node placed(Node node, List<Node> nodes) {
        int start = SourceText.start(nodes.get(0));
        int end = SourceText.end(nodes.get(nodes.size() - 1));
        node.setSourceSpans(List.of(SourceSpan.of(0, 0, start, end - start)));
        return node;
    }
}
