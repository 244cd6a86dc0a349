package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The vertical lines in a cell of a table that are escaped (GFM 0.29, section 4.10). The parser removes the backslashes before it
 * parses the cell, so what is after one has a wrong location.
 */
final class EscapedPipes {

    private EscapedPipes() {}

    /** Corrects the locations of the nodes in a cell. */
    static void place(SourceText source, Node cell) {
        if (!SourceText.isPlaced(cell)) {
            return;
        }
        int start = SourceText.start(cell);
        String text = source.slice(start, SourceText.end(cell));
        if (!text.contains("\\|")) {
            return;
        }
        int[] offsets = new int[text.length() + 1];
        int length = 0;
        for (int index = 0; index < text.length(); index++) {
            offsets[length++] = start + index;
            index += text.startsWith("\\|", index) ? 1 : 0;
        }
        offsets[length++] = start + text.length();
        int[] found = Arrays.copyOf(offsets, length);
        InlineNodes.children(cell).forEach(node -> place(node, start, found));
    }

    private static void place(Node node, int start, int[] offsets) {
        if (SourceText.isPlaced(node)) {
            int from = SourceText.start(node) - start;
            int to = SourceText.end(node) - start;
            if (from >= 0 && to < offsets.length) {
                node.setSourceSpans(List.of(SourceSpan.of(0, 0, offsets[from], offsets[to] - offsets[from])));
            }
        }
        InlineNodes.children(node).forEach(child -> place(child, start, offsets));
    }
}
