package io.github.catalogkit.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What an independent parser shows of Markdown, and which marks it found. */
final class RenderedText extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(StrikethroughExtension.create()))
            .build();

    private final StringBuilder text = new StringBuilder();
    private final List<String> marks = new ArrayList<>();

    private RenderedText() {}

    static RenderedText of(String markdown) {
        RenderedText rendered = new RenderedText();
        rendered.visitChildren(PARSER.parse(markdown));
        return rendered;
    }

    String text() {
        return text.toString();
    }

    /** Returns the names of all nodes but paragraphs and text. */
    List<String> marks() {
        return marks;
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        marks.add("Code");
        text.append(node.getLiteral());
    }

    @Override
    protected void visitChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Text || child instanceof Code || child instanceof Paragraph)) {
                marks.add(child.getClass().getSimpleName());
            }
            child.accept(this);
        }
    }
}
