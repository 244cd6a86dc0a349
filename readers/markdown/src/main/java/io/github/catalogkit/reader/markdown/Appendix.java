package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What is appended to a description and no part of it: pictures, tags as code, and links that stand by themselves.
 *
 * <p>Code and links count only where a sentence has ended before them, or where they stand in parentheses by themselves:
 * elsewhere they are words of the description.
 */
final class Appendix {

    private static final String JOINTS = " \u00A0,|/\u00B7\u2022()[]";

    private static final String SENTENCE_ENDS = ".!?\u2026\u3002)\"\u201D";

    private Appendix() {}

    /** The end of a run that is appended; empty, if nothing is. */
    static InlineRun of(InlineRun run) {
        InlineRun all = endOf(run, true);
        return isApart(run, all) ? all : endOf(run, false);
    }

    /** The longest end of a run that holds only what may be appended, and joints between. */
    private static InlineRun endOf(InlineRun run, boolean codeAndLinks) {
        List<Node> nodes = run.nodes();
        int index = nodes.size();
        boolean found = false;
        while (index > 0 && isAppended(nodes.get(index - 1), codeAndLinks, index == nodes.size())) {
            found |= !(nodes.get(--index) instanceof Text);
        }
        while (index < nodes.size() && !found) {
            index = nodes.size();
        }
        if (index == nodes.size()) {
            return run.from(run.end());
        }
        int start = SourceText.start(nodes.get(index));
        int words = index == 0 ? start : start - jointsAtEnd(nodes.get(index - 1));
        InlineRun end = run.from(words);
        return end.start() == words ? end : run.from(run.end());
    }

    private static boolean isAppended(Node node, boolean codeAndLinks, boolean last) {
        if (node instanceof Text text) {
            String literal =
                    last && text.getLiteral().endsWith(").") ? text.getLiteral().replace(".", "") : text.getLiteral();
            return isJoint(literal);
        }
        return Links.isImage(node)
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

    private static boolean isApart(InlineRun run, InlineRun appended) {
        String before = run.upTo(appended.start()).slice().stripTrailing();
        String joint = appended.slice().stripLeading();
        return before.isEmpty()
                || SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
                || joint.startsWith("(")
                || joint.startsWith("[(");
    }
}
