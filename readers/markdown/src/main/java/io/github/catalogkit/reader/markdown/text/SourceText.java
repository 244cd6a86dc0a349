package io.github.catalogkit.reader.markdown.text;

import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Position;
import io.github.catalogkit.problem.TextRange;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The text of a Markdown file with one kind of line ending, without a byte order mark, and with a final line break. It has the
 * original offset of each character.
 */
public final class SourceText {

    private final String text;
    private final int[] lineStarts;

    /** The offsets before which a character was omitted, in order. */
    private final int[] omissions;

    private SourceText(String text, int[] lineStarts, int[] omissions) {
        this.text = text;
        this.lineStarts = lineStarts;
        this.omissions = omissions;
    }

    /** Returns the text of a file. */
    public static SourceText of(String original) {
        if (isClean(original)) {
            return new SourceText(original, lineStarts(original), new int[0]);
        }
        StringBuilder text = new StringBuilder(original.length() + 1);
        int[] omissions = new int[8];
        int omitted = 0;
        for (int index = 0; index < original.length(); index++) {
            char character = original.charAt(index);
            boolean partOfLineEnd =
                    character == '\r' && index + 1 < original.length() && original.charAt(index + 1) == '\n';
            if (partOfLineEnd || (character == '\uFEFF' && index == 0)) {
                omissions = omitted == omissions.length ? Arrays.copyOf(omissions, omitted * 2) : omissions;
                omissions[omitted++] = text.length();
            } else {
                text.append(character == '\r' ? '\n' : character == 0 ? '\uFFFD' : character);
            }
        }
        if (text.isEmpty() || text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        String clean = text.toString();
        return new SourceText(clean, lineStarts(clean), Arrays.copyOf(omissions, omitted));
    }

    private static boolean isClean(String original) {
        return original.endsWith("\n")
                && !original.startsWith("\uFEFF")
                && original.indexOf('\r') < 0
                && original.indexOf('\0') < 0;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[256];
        int line = 1;
        for (int index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) {
            starts = line == starts.length ? Arrays.copyOf(starts, line * 2) : starts;
            starts[line++] = index + 1;
        }
        return Arrays.copyOf(starts, line);
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    /** Returns the length of the text. */
    public int length() {
        return text.length();
    }

    /** Returns the text between two offsets. */
    public String slice(int start, int end) {
        return text.substring(start, end);
    }

    /** Returns the range between two offsets; without the line break at its end. */
    public TextRange range(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == '\n') {
            last--;
        }
        return new TextRange(position(start), position(last));
    }

    private Position position(int offset) {
        int line = line(offset);
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /** Returns the offset of a character in the original file. */
    public int original(int offset) {
        int found = Arrays.binarySearch(omissions, offset);
        int index = found < 0 ? -found - 1 : found;
        while (index < omissions.length && omissions[index] <= offset) {
            index++;
        }
        return offset + index;
    }

    /** Returns the edit of the file that replaces the text between two offsets, without a trailing line ending. */
    public Edit.OfText edit(int start, int end, String replacement) {
        int first = original(start);
        return new Edit.OfText(first, end == start ? first : original(end - 1) + 1, replacement);
    }

    /** Returns the offset of a character of the original file. */
    public int offset(int original) {
        int offset = original;
        for (int index = 0; index < omissions.length && omissions[index] + index < original; index++) {
            offset--;
        }
        return offset;
    }

    /** Returns the start of the line with an offset. */
    public int lineStart(int offset) {
        return lineStarts[line(offset)];
    }

    /** Returns the start of the next line. */
    public int lineEnd(int offset) {
        int line = line(offset);
        return line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found < 0 ? -found - 2 : found;
    }

    /** Returns the start of a node. */
    public static int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    /** Returns the end of a node. */
    public static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    /** Returns whether the location of a node is known; some extensions make nodes without one. */
    public static boolean isPlaced(Node node) {
        return !node.getSourceSpans().isEmpty();
    }

    /** Returns the nodes whose location is known. */
    public static List<Node> placed(List<Node> nodes) {
        return arePlaced(nodes)
                ? nodes
                : nodes.stream().filter(SourceText::isPlaced).toList();
    }

    /** Returns whether the location of each node is known. */
    public static boolean arePlaced(List<Node> nodes) {
        for (Node node : nodes) {
            if (!isPlaced(node)) {
                return false;
            }
        }
        return true;
    }
}
