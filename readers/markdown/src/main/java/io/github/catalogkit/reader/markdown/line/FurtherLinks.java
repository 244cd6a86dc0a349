package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** The additional links of an entry. */
final class FurtherLinks {

    private FurtherLinks() {}

    /** Returns the links to the web in these nodes. */
    static List<LabeledLink> in(List<Node> nodes) {
        return nodes.stream().flatMap(FurtherLinks::links).toList();
    }

    private static Stream<LabeledLink> links(Node node) {
        if (node instanceof Link link && Links.leadsToWeb(link)) {
            return Links.url(link).map(url -> new LabeledLink(label(link, url), url)).stream();
        }
        return InlineNodes.children(node).stream().flatMap(FurtherLinks::links);
    }

    /** Returns the text of a link without brackets around it, the alternative text of its image, or the URL. */
    private static String label(Link link, WebAddress url) {
        String text = CleanText.line(InlineNodes.plain(InlineNodes.children(link)));
        boolean bracketed = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
        String label = bracketed ? text.substring(1, text.length() - 1) : text;
        return label.isBlank() ? url.value() : label;
    }
}
