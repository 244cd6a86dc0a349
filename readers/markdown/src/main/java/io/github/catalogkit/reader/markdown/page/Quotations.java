package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The quotations of a page that are entries: each is one line that starts with a link to the web. */
final class Quotations {

    /** Fewer quotations are free text. */
    private static final int LEAST = 3;

    private Quotations() {}

    /** Returns these quotations; none if there are only some. */
    static Set<Node> of(SourceText source, Node document) {
        Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node block : InlineNodes.children(document)) {
            if (block instanceof BlockQuote && isEntry(source, block)) {
                found.add(block);
            }
        }
        return found.size() < LEAST ? Set.of() : found;
    }

    private static boolean isEntry(SourceText source, Node quotation) {
        return quotation.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getNext() == null
                && paragraph.getFirstChild() instanceof Link link
                && Links.leadsToWeb(link)
                && !source.slice(SourceText.start(paragraph), SourceText.end(paragraph))
                        .contains("\n");
    }
}
