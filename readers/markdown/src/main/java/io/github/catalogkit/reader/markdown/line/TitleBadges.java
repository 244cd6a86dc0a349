package io.github.catalogkit.reader.markdown.line;

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
 * Badges between a title and the separator of its description: images, HTML, emoji such as {@code :star:}, and no more
 * than one word among them, such as PDF.
 */
final class TitleBadges {

    private static final Pattern DASH = Pattern.compile("(?<=[ \u00A0])[-\u2013\u2014](?=[ \u00A0])");

    private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+-]+:");

    private TitleBadges() {}

    /** Returns the run without badges at its start. */
    static InlineRun skip(InlineRun run) {
        boolean badge = false;
        StringBuilder words = new StringBuilder();
        List<Node> nodes = run.nodes();
        for (Node node : nodes) {
            if (node instanceof HtmlInline || Links.isImage(node)) {
                badge = true;
            } else if (node instanceof Text text) {
                Matcher dash = DASH.matcher(text.getLiteral());
                boolean found = dash.find();
                words.append(found ? text.getLiteral().substring(0, dash.start()) : text.getLiteral());
                badge |= EMOJI.matcher(words).find();
                if (found) {
                    boolean skipped = badge && areBadge(words);
                    return skipped ? run.from(SourceText.start(text) + dash.start() - 1) : run;
                }
            } else {
                return run;
            }
        }
        return run;
    }

    private static boolean areBadge(CharSequence words) {
        String rest = EMOJI.matcher(words).replaceAll(" ");
        return CleanText.wordCount(rest) <= 1 && rest.indexOf('(') < 0;
    }
}
