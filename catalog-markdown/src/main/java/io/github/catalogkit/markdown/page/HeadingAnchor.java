package io.github.catalogkit.markdown.page;

import io.github.catalogkit.markdown.InlineNodes;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The anchor of a heading of Markdown or HTML.
 *
 * @param node the heading, or the block of HTML that has it
 * @param text the text of the heading
 * @param anchor the anchor, without a number sign
 */
public record HeadingAnchor(Node node, String text, String anchor) {

    /**
     * {@return the anchors of all headings of a file in their order}
     *
     * @param document the file
     */
    public static List<HeadingAnchor> of(Node document) {
        return of(document, new Anchors());
    }

    /**
     * {@return the anchors of all headings of a part of a file in their order}
     *
     * @param document the part
     * @param anchors the anchors of the file, with those of the headings above
     */
    static List<HeadingAnchor> of(Node document, Anchors anchors) {
        List<HeadingAnchor> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String text = text(heading).strip();
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

    /**
     * {@return the plain text of a heading, without the alternative texts of images}
     *
     * @param heading the heading
     */
    public static String text(Heading heading) {
        StringBuilder seen = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                seen.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                seen.append(code.getLiteral());
            }

            @Override
            public void visit(Image image) {}
        });
        return seen.isEmpty() ? InlineNodes.plainInside(heading) : seen.toString();
    }
}
