package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The marks, images, tags as code, and links after a description.
 *
 * <p>Code and links are included only after the end of a sentence, or alone in parentheses; otherwise they are part of the
 * description.
 */
final class TrailingTagsAndLinks {

    /** A run in two parts: its words, and the tags and links after them, of which there may be none. */
    record Parts(InlineRun words, InlineRun trailing) {

        private static Parts of(InlineRun run, InlineRun trailing) {
            return new Parts(run.upTo(trailing.start()), trailing);
        }
    }

    private static final String JOINTS = " \u00A0,|/\u00B7\u2022()[]";

    private static final String SENTENCE_ENDS = ".!?\u2026\u3002)\"\u201D";

    private TrailingTagsAndLinks() {}

    /** Separates the end of a run with all of them from the rest. */
    static Parts of(InlineRun run, Vocabulary vocabulary) {
        Parts parts = Parts.of(run, endOf(run, vocabulary, true));
        return isApart(parts) ? parts : Parts.of(run, endOf(run, vocabulary, false));
    }

    /** Returns the longest end of a run with only such elements, and separators between them. */
    private static InlineRun endOf(InlineRun run, Vocabulary vocabulary, boolean codeAndLinks) {
        List<Node> nodes = run.nodes();
        int last = endsWithMarkAndPeriod(nodes, vocabulary) ? nodes.size() - 1 : nodes.size();
        int index = last;
        boolean found = false;
        while (index > 0 && mayTrail(nodes.get(index - 1), vocabulary, codeAndLinks, index == nodes.size())) {
            Node node = nodes.get(--index);
            found |= !(node instanceof Text) || vocabulary.mark(node).isPresent();
        }
        if (index == last || !found) {
            return run.from(run.end());
        }
        int start = SourceText.start(nodes.get(index));
        int end = index == 0 ? start : start - jointsAtEnd(nodes.get(index - 1));
        InlineRun trailing = run.from(end);
        return trailing.start() == end ? trailing : run.from(run.end());
    }

    private static boolean endsWithMarkAndPeriod(List<Node> nodes, Vocabulary vocabulary) {
        int last = nodes.size() - 1;
        return last > 0
                && nodes.get(last) instanceof Text text
                && text.getLiteral().equals(".")
                && vocabulary.mark(nodes.get(last - 1)).isPresent();
    }

    private static boolean mayTrail(Node node, Vocabulary vocabulary, boolean codeAndLinks, boolean last) {
        if (vocabulary.mark(node).isPresent()) {
            return true;
        } else if (node instanceof Text text) {
            String literal =
                    last && text.getLiteral().endsWith(").") ? text.getLiteral().replace(".", "") : text.getLiteral();
            return isJoint(literal);
        }
        return Links.isImage(node)
                || (node instanceof HtmlInline html && html.getLiteral().startsWith("<code"))
                || (codeAndLinks && (node instanceof Code || (node instanceof Link link && Links.leadsToWeb(link))));
    }

    private static boolean isJoint(String text) {
        int index = 0;
        while (index < text.length() && JOINTS.indexOf(text.charAt(index)) >= 0) {
            index++;
        }
        return index == text.length();
    }

    private static int jointsAtEnd(Node node) {
        if (!(node instanceof Text text)) {
            return 0;
        }
        String literal = text.getLiteral();
        int length = literal.length();
        while (length > 0 && JOINTS.indexOf(literal.charAt(length - 1)) >= 0 && literal.charAt(length - 1) != ')') {
            length--;
        }
        return literal.length() - length;
    }

    private static boolean isApart(Parts parts) {
        InlineRun words = parts.words();
        int end = words.strippedEnd();
        if (end == words.start() || SENTENCE_ENDS.indexOf(words.source().text().charAt(end - 1)) >= 0) {
            return true;
        }
        String joint = parts.trailing().slice().stripLeading();
        return joint.startsWith("(") || joint.startsWith("[(");
    }
}
