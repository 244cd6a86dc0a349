package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** A line without a link of its own: words, in which links may occur. */
final class PlainLine {

    private final SourceText source;
    private final LineDraft draft;

    PlainLine(SourceText source, LineDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    void read(List<Node> nodes) {
        Node first = nodes.get(0);
        int start = SourceText.start(first);
        draft.titleStart = start;
        draft.addressStart = start;
        boolean marked = first instanceof StrongEmphasis || first instanceof Emphasis;
        if (marked && isApart(nodes)) {
            readTitle(List.of(first), SourceText.end(first));
            new LineRest(source, draft).read(nodes.subList(1, nodes.size()), SourceText.end(first));
        } else {
            readTitle(nodes, draft.end);
            nodes.forEach(node -> Labels.addLinks(node, draft.links));
        }
    }

    /** Whether marked words at the start are set apart from what follows. */
    private static boolean isApart(List<Node> nodes) {
        if (nodes.size() == 1) {
            return true;
        }
        String rest = InlineNodes.plain(nodes.subList(1, nodes.size())).stripLeading();
        String marked = InlineNodes.plain(nodes.subList(0, 1));
        return rest.isEmpty() || Separator.startsLike(rest) || marked.endsWith(":");
    }

    private void readTitle(List<Node> nodes, int end) {
        String words = CleanText.line(InlineNodes.plain(nodes));
        draft.title = CleanText.title(words.endsWith(":") ? words.substring(0, words.length() - 1) : words);
        draft.findTo(end, Placeholder.TITLE, InlineMarkdown.write(draft.title));
        draft.keepTo(end);
    }
}
