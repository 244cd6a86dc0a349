package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.Links;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Recognizes lines that lead through a file, and badges. */
public final class Navigation {

    private static final Pattern BACK = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:(?:(?:go|back|return|jump)\\s+)?(?:to\\s+)?(?:the\\s+)?"
                    + "(?:top|contents|table of contents|toc|index))?[^\\p{L}\\p{N}]*",
            Pattern.CASE_INSENSITIVE);

    private Navigation() {}

    /** Returns whether a paragraph has only links within the file or images, and no text beside them. */
    public static boolean isOnly(Paragraph paragraph, PageLinks links) {
        return isOnly(InlineNodes.children(paragraph), links);
    }

    private static boolean isOnly(List<Node> nodes, PageLinks links) {
        return nodes.stream()
                .allMatch(node -> links.leadWithin(node) || Links.isImage(node) || hasNoWords(node, links));
    }

    private static boolean hasNoWords(Node node, PageLinks links) {
        List<Node> inside = InlineNodes.children(node);
        return (node instanceof Link || inside.isEmpty())
                ? CleanText.wordCount(InlineNodes.plain(List.of(node))) == 0
                : isOnly(inside, links);
    }

    /** Returns whether a paragraph is only a link back to the top of the file or to its table of contents. */
    static boolean leadsBack(Paragraph paragraph, PageLinks links) {
        return hasLinkWithin(paragraph, links)
                && BACK.matcher(InlineNodes.plainInside(paragraph)).matches();
    }

    private static boolean hasLinkWithin(Node parent, PageLinks links) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean found = child instanceof Link ? links.leadWithin(child) : hasLinkWithin(child, links);
            if (found) {
                return true;
            }
        }
        return false;
    }
}
