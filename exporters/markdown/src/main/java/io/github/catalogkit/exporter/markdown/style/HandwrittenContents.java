package io.github.catalogkit.exporter.markdown.style;

import io.github.catalogkit.markdown.contents.ContentsTemplate;
import io.github.catalogkit.markdown.page.Contents;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds a handwritten table of contents in free text, so that a generated one can replace it. */
final class HandwrittenContents {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /** The minimum number of links of a table of contents. */
    private static final int FEWEST = 3;

    private HandwrittenContents() {}

    /** Returns the text with the placeholder of the table of contents instead of the first such list. */
    static String replaced(String text) {
        if (!text.contains("](#") && !ContentsTemplate.occursIn(text)) {
            return text;
        }
        for (Node block = PARSER.parse(text).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock && isContents(block)) {
                return withoutLines(text, block);
            }
        }
        return text;
    }

    /** Returns whether a node is a link within the file, as Markdown or as a placeholder. */
    private static boolean leadsToHeading(Node node) {
        return node instanceof Link link
                ? link.getDestination().startsWith("#") || ContentsTemplate.occursIn(link.getDestination())
                : node instanceof Text text
                        && text.getLiteral().startsWith("{")
                        && ContentsTemplate.occursIn(text.getLiteral());
    }

    /** Returns whether most items of a list, including nested items, start with a link within the file. */
    private static boolean isContents(Node list) {
        ItemCounter counter = new ItemCounter();
        list.accept(counter);
        return counter.items >= FEWEST && counter.anchors * 2 > counter.items;
    }

    private static String withoutLines(String text, Node block) {
        int first = block.getSourceSpans().get(0).getLineIndex();
        int last = first + block.getSourceSpans().size() - 1;
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.subList(first, last + 1).clear();
        lines.add(first, Contents.PLACEHOLDER);
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static final class ItemCounter extends AbstractVisitor {

        private int items;
        private int anchors;

        @Override
        public void visit(ListItem item) {
            items++;
            Node line = item.getFirstChild();
            if (line != null && line.getFirstChild() != null && leadsToHeading(line.getFirstChild())) {
                anchors++;
            }
            visitChildren(item);
        }
    }
}
