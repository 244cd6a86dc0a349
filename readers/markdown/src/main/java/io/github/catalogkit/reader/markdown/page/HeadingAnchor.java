package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.page.Anchors;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * The anchor of a heading of Markdown or HTML.
 *
 * @param node the heading, or the block of HTML that has it
 * @param text the text of the heading
 * @param anchor the anchor, without a number sign
 */
public record HeadingAnchor(Node node, String text, String anchor) {

    /** Returns the anchors of all headings of a file in their order. */
    public static List<HeadingAnchor> of(Node document) {
        List<HeadingAnchor> found = new ArrayList<>();
        Anchors anchors = new Anchors();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String text = HeadingReader.text(heading).strip();
                found.add(new HeadingAnchor(heading, text, anchors.next(text)));
            }

            /** Skips inline nodes, which are most nodes of a file. */
            @Override
            public void visit(Paragraph paragraph) {}

            @Override
            public void visit(HtmlBlock html) {
                for (HtmlHeading heading : HtmlHeading.in(html.getLiteral())) {
                    found.add(new HeadingAnchor(html, heading.text(), anchors.next(heading.text())));
                }
            }
        });
        return found;
    }
}
