package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.reader.markdown.text.Links;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Finds the link to the web with which a block starts, emphasized or not. */
final class LeadingLink {

    private LeadingLink() {}

    /** Returns the first node of a block, if it is a link to the web and nothing else. */
    static Optional<Node> of(Node block) {
        return Optional.ofNullable(block.getFirstChild()).filter(LeadingLink::isLink);
    }

    private static boolean isLink(@Nullable Node node) {
        return node instanceof Link link
                ? Links.leadsToWeb(link) && !Links.isImage(link) && link.getFirstChild() != null
                : (node instanceof StrongEmphasis || node instanceof Emphasis)
                        && node.getFirstChild() == node.getLastChild()
                        && isLink(node.getFirstChild());
    }
}
