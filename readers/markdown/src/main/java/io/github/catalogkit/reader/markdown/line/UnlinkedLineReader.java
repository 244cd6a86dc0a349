package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** Reads a line without a link to the entry itself: text, in which other links can occur. */
final class UnlinkedLineReader {

    private UnlinkedLineReader() {}

    /**
     * Reads a line.
     *
     * @param start the start of the line
     * @param nodes all nodes of the line
     */
    static EntryLine read(TagsAndLinks start, List<Node> nodes) {
        Node first = nodes.get(0);
        boolean emphasized = first instanceof StrongEmphasis || first instanceof Emphasis;
        if (emphasized && isApart(nodes)) {
            int end = SourceText.end(first);
            LineHead head = head(start, List.of(first), end);
            TagsAndLinks read = head.read().with(head.read().template().withLiteral(end));
            return head.with(LineRestReader.read(read, nodes.subList(1, nodes.size()), end));
        }
        LineHead head = head(start, nodes, start.template().end());
        return head.with(LineRest.of(head.read().with(nodes)));
    }

    /** Returns whether emphasized text at the start is separate from the following text. */
    private static boolean isApart(List<Node> nodes) {
        if (nodes.size() == 1) {
            return true;
        }
        String rest = InlineNodes.plain(nodes.subList(1, nodes.size())).stripLeading();
        String emphasized = InlineNodes.plain(nodes.subList(0, 1));
        return rest.isEmpty() || Separator.startsLike(rest) || emphasized.endsWith(":");
    }

    private static LineHead head(TagsAndLinks start, List<Node> nodes, int end) {
        String text = CleanText.line(InlineNodes.plain(nodes));
        String title = CleanText.title(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
        int titleStart = SourceText.start(nodes.get(0));
        PartialTemplate template =
                start.template().withValueBefore(end, LineValue.of(Placeholder.TITLE), InlineMarkdown.write(title));
        return LineHead.of(title, Optional.empty(), titleStart, titleStart, start.with(template));
    }
}
