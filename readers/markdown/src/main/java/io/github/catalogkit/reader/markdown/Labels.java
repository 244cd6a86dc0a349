package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.Links;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** What links are labelled with. */
final class Labels {

    private Labels() {}

    /** Adds the links to the web in a node, or the node itself if it is one. */
    static void addLinks(Node node, List<LabelledLink> links) {
        if (node instanceof Link link && Links.leadsToWeb(link)) {
            Links.url(link).ifPresent(address -> links.add(new LabelledLink(of(link, address), address)));
        } else {
            InlineNodes.children(node).forEach(child -> addLinks(child, links));
        }
    }

    /** The words of a link without brackets about them, or what stands for its picture; the address, if there are none. */
    static String of(Link link, WebAddress address) {
        String words = CleanText.line(InlineNodes.plain(InlineNodes.children(link)));
        boolean bracketed = words.startsWith("[") && words.endsWith("]") && words.length() > 2;
        String label = bracketed ? words.substring(1, words.length() - 1) : words;
        return label.isBlank() ? address.value() : label;
    }
}
