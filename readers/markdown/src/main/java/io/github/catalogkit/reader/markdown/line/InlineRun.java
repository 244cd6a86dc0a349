package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Sibling nodes of a line, and their range in the text.
 *
 * <p>A run can be split in literal text, but not where the text differs from its plain text, such as at a backslash or an entity.
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

    /** Returns the run from an offset on; the whole run, if it cannot be split there. */
    InlineRun from(int offset) {
        return offset == start
                ? this
                : cut(offset, end)
                        .map(kept -> new InlineRun(source, kept, Math.min(offset, end), end))
                        .orElse(this);
    }

    /** Returns the run up to an offset; the whole run, if it cannot be split there. */
    InlineRun upTo(int offset) {
        return offset == end
                ? this
                : cut(start, offset)
                        .map(kept -> new InlineRun(source, kept, start, Math.max(start, Math.min(offset, end))))
                        .orElse(this);
    }

    /** Returns the run without whitespace at its ends. */
    InlineRun stripped() {
        int last = strippedEnd();
        int first = start;
        while (first < last && Character.isWhitespace(source.text().charAt(first))) {
            first++;
        }
        return first >= last
                ? new InlineRun(source, List.of(), start, start)
                : from(first).upTo(last);
    }

    /** Returns the end of the run without whitespace there. */
    int strippedEnd() {
        int last = end;
        while (last > start && Character.isWhitespace(source.text().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Returns the nodes between two offsets; empty, if the run cannot be split at one of them. */
    private Optional<List<Node>> cut(int from, int to) {
        List<Node> kept = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            int nodeEnd = SourceText.end(node);
            boolean isAfter = !kept.isEmpty() || SourceText.start(node) >= from;
            if (isAfter && nodeEnd <= to) {
                kept.add(node);
            } else if (nodeEnd > from && SourceText.start(node) < to) {
                Optional<Node> piece = piece(node, Math.max(from, SourceText.start(node)), Math.min(to, nodeEnd));
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
        String after =
                literal.endsWith(rest) ? rest : Whitespace.stripEnd(rest); // the parser strips trailing whitespace
        int last = literal.length() - after.length();
        if (before.length() > last || !literal.startsWith(before) || !literal.endsWith(after)) {
            return Optional.empty();
        }
        Text piece = new Text(literal.substring(before.length(), last));
        piece.setSourceSpans(List.of(SourceSpan.of(0, 0, from, to - from)));
        return Optional.of(piece);
    }
}
