package io.github.catalogkit.it.screenshot;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The window of a browser that shows headings, paragraphs and lists of Markdown. */
final class Page {

    private static final int BULLET = 18;

    private Page() {}

    static Window of(String title, String markdown) {
        List<Line> lines = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                boolean first = heading.getLevel() == 1;
                lines.add(new Line(first ? 36 : 38, 0, spans(heading, first ? "bold heading-1" : "bold heading-2")));
            }

            @Override
            public void visit(Paragraph paragraph) {
                lines.add(new Line(30, 0, spans(paragraph, "")));
            }

            @Override
            public void visit(BulletList list) {
                for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    List<Span> spans = new ArrayList<>(List.of(new Span("•  ", "")));
                    spans.addAll(spans((ListItem) item, ""));
                    lines.add(new Line(item.getPrevious() == null ? 30 : 24, BULLET, spans));
                }
            }
        });
        return new Window(title, "page", lines);
    }

    private static List<Span> spans(Node parent, String style) {
        List<Span> spans = new ArrayList<>();
        parent.accept(new AbstractVisitor() {
            private String outer = style;

            @Override
            public void visit(Text text) {
                spans.add(new Span(text.getLiteral(), outer));
            }

            @Override
            public void visit(Code code) {
                spans.add(new Span(code.getLiteral(), "code").in(outer));
            }

            @Override
            public void visit(Emphasis emphasis) {
                children(emphasis, "emphasis");
            }

            @Override
            public void visit(Link link) {
                children(link, "link");
            }

            private void children(Node node, String inner) {
                String before = outer;
                outer = (before + " " + inner).strip();
                visitChildren(node);
                outer = before;
            }
        });
        return spans;
    }
}
