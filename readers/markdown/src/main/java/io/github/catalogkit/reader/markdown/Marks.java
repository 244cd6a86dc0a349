package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What stands between a title and what sets its description apart, and says nothing of either: pictures, HTML, names of
 * pictures such as {@code :star:}, and no more than one word among them, such as PDF.
 */
final class Marks {

    private static final Pattern DASH = Pattern.compile("(?<=[ \u00A0])[-\u2013\u2014](?=[ \u00A0])");

    private static final Pattern SHORTCODE = Pattern.compile(":[a-z0-9_+-]+:");

    private Marks() {}

    /** The run without marks at its start; itself, if there are none. */
    static InlineRun skip(InlineRun run) {
        boolean marked = false;
        StringBuilder words = new StringBuilder();
        List<Node> nodes = run.nodes();
        for (Node node : nodes) {
            if (node instanceof HtmlInline || Links.isImage(node)) {
                marked = true;
            } else if (node instanceof Text text) {
                Matcher dash = DASH.matcher(text.getLiteral());
                boolean found = dash.find();
                words.append(found ? text.getLiteral().substring(0, dash.start()) : text.getLiteral());
                marked |= SHORTCODE.matcher(words).find();
                if (found) {
                    boolean skipped = marked && sayNothing(words);
                    return skipped ? run.from(SourceText.start(text) + dash.start() - 1) : run;
                }
            } else {
                return run;
            }
        }
        return run;
    }

    private static boolean sayNothing(CharSequence words) {
        String rest = SHORTCODE.matcher(words).replaceAll(" ");
        return CleanText.wordCount(rest) <= 1 && rest.indexOf('(') < 0;
    }
}
