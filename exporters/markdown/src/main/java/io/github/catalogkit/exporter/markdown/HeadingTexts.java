package io.github.catalogkit.exporter.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Text;

/** Collects what a reader sees of each heading above a line, without what pictures say instead of themselves. */
final class HeadingTexts extends AbstractVisitor {

    private final int limit;
    private final List<String> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    HeadingTexts(int limit) {
        this.limit = limit;
    }

    List<String> found() {
        return List.copyOf(found);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getSourceSpans().get(0).getLineIndex() < limit) {
            text.setLength(0);
            visitChildren(heading);
            found.add(text.toString());
        }
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Image node) {}
}
