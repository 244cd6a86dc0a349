package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Links with labels that follow each other, such as {@code [[pdf](...)] [[code](...)]}.
 *
 * @param nodes the nodes of the links, and what joins them
 * @param end the end of the last link, with the brackets that it closes
 */
record LabelRun(List<Node> nodes, int end) {

    private static final String JOINTS = " \t\n\u000B\f\r\u00A0,|/\u00B7\u2022()[]&+;{}";

    private static final Pattern CLOSING = Pattern.compile("[ \u00A0]*[)\\]}]+");

    /** Returns the links at the start of a run; those of any text, if only links follow. */
    static LabelRun of(InlineRun run, Vocabulary vocabulary) {
        List<Node> nodes = run.nodes();
        int count = 0;
        for (int index = 0; index < nodes.size(); index++) {
            Node node = nodes.get(index);
            if (node instanceof Link link && Links.leadsToWeb(link) && vocabulary.isLabel(link)) {
                count = index + 1;
            } else if (!(node instanceof Text text) || !isJoint(text.getLiteral())) {
                break;
            }
        }
        int end = count == 0 ? run.start() : closed(run, SourceText.end(nodes.get(count - 1)));
        return new LabelRun(nodes.subList(0, count), end);
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Returns whether a text only joins links, such as a comma, or "and". */
    private static boolean isJoint(String text) {
        int end = 0;
        while (end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == text.length() || text.substring(end).equals("and ");
    }

    private static int closed(InlineRun run, int end) {
        Matcher closing = CLOSING.matcher(run.source().text()).region(end, run.end());
        return closing.lookingAt() ? closing.end() : end;
    }
}
