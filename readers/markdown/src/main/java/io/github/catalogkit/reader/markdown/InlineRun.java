package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Neighbours in a line, and the part of the text where they stand.
 *
 * <p>A run can be cut within characters that stand as they are. Where they are spelled otherwise, as with a backslash or
 * an entity, it is not cut.
 */
record InlineRun(SourceText source, List<Node> nodes, int start, int end) {

    InlineRun {
        nodes = List.copyOf(nodes);
    }

    boolean isEmpty() {
        return nodes.isEmpty() || start >= end;
    }

    String slice() {
        return source.slice(start, end);
    }

    /** The run without what stands before a place; itself, if it cannot be cut there. */
    InlineRun from(int place) {
        return place == start
                ? this
                : cut(place, end)
                        .map(kept -> new InlineRun(source, kept, Math.min(place, end), end))
                        .orElse(this);
    }

    /** The run without what stands after a place; itself, if it cannot be cut there. */
    InlineRun upTo(int place) {
        return place == end
                ? this
                : cut(start, place)
                        .map(kept -> new InlineRun(source, kept, start, Math.max(start, Math.min(place, end))))
                        .orElse(this);
    }

    /** The run without blanks at its ends. */
    InlineRun stripped() {
        String text = slice();
        int first = start + text.length() - text.stripLeading().length();
        int last = start + text.stripTrailing().length();
        return first >= last
                ? new InlineRun(source, List.of(), start, start)
                : from(first).upTo(last);
    }

    /** What stands between two places; empty, if one of them is within something that cannot be cut. */
    private Optional<List<Node>> cut(int from, int to) {
        List<Node> kept = new ArrayList<>();
        for (Node node : nodes) {
            int nodeStart = SourceText.start(node);
            int nodeEnd = SourceText.end(node);
            if (nodeStart >= from && nodeEnd <= to) {
                kept.add(node);
            } else if (nodeEnd > from && nodeStart < to) {
                Optional<Node> piece = piece(node, Math.max(from, nodeStart), Math.min(to, nodeEnd));
                if (piece.isEmpty()) {
                    return Optional.empty();
                }
                kept.add(piece.get());
            }
        }
        return Optional.of(kept);
    }

    private Optional<Node> piece(Node node, int from, int to) {
        if (!(node instanceof Text text)) {
            return Optional.empty();
        }
        String literal = text.getLiteral();
        String before = source.slice(SourceText.start(node), from);
        String rest = source.slice(to, SourceText.end(node));
        String after = literal.endsWith(rest) ? rest : Whitespace.stripEnd(rest); // a line has no blanks at its end
        int last = literal.length() - after.length();
        if (before.length() > last || !literal.startsWith(before) || !literal.endsWith(after)) {
            return Optional.empty();
        }
        Text piece = new Text(literal.substring(before.length(), last));
        piece.setSourceSpans(List.of(SourceSpan.of(0, 0, from, to - from)));
        return Optional.of(piece);
    }
}
