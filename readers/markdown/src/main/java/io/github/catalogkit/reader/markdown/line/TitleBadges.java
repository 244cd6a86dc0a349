package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Badges between a title and the separator of its description: marks, code, images, HTML, emoji such as {@code :star:},
 * scores in parentheses such as {@code (⭐ 21K)}, and no more than one word among them, such as PDF; none beside code.
 *
 * @param marks the marks and code among them
 * @param rest the run after them
 */
record TitleBadges(List<Node> marks, InlineRun rest) {

    private static final Pattern DASH = Pattern.compile("(?<=[ \u00A0])[-\u2013\u2014](?=[ \u00A0])");

    /** Parentheses with a symbol, in which each word starts with a digit. */
    private static final Pattern SCORES =
            Pattern.compile("\\((?=[^()]*\\p{So})(?:[^()\\p{L}\\p{N}]++(?!\\p{L})|\\p{N}[\\p{L}\\p{N}.,]*+)++\\)");

    /** Returns the badges at the start of a run. */
    static TitleBadges of(InlineRun run, Vocabulary vocabulary) {
        boolean badge = false;
        boolean code = false;
        StringBuilder words = new StringBuilder();
        List<Node> marks = new ArrayList<>();
        for (Node node : run.nodes()) {
            if (vocabulary.mark(node).isPresent()) {
                badge = true;
                boolean inParentheses = words.lastIndexOf("(") > words.lastIndexOf(")");
                if (!inParentheses || isAlone(run.source(), node)) {
                    marks.add(node);
                }
                if (inParentheses) {
                    words.append(InlineNodes.plain(List.of(node)));
                }
            } else if (node instanceof Code) {
                badge = true;
                code = true;
                marks.add(node);
            } else if (node instanceof HtmlInline || Links.isImage(node)) {
                badge = true;
            } else if (node instanceof Text text) {
                Matcher dash = DASH.matcher(text.getLiteral());
                boolean found = dash.find();
                words.append(found ? text.getLiteral().substring(0, dash.start()) : text.getLiteral());
                badge |= (words.indexOf(":") >= 0 && Emoji.NAME.matcher(words).find())
                        || (words.indexOf("(") >= 0 && SCORES.matcher(words).find());
                if (found) {
                    boolean skipped = badge && areBadge(words, code ? 0 : 1);
                    return skipped
                            ? new TitleBadges(marks, run.from(SourceText.start(text) + dash.start() - 1))
                            : new TitleBadges(List.of(), run);
                }
            } else {
                return new TitleBadges(List.of(), run);
            }
        }
        return new TitleBadges(List.of(), run);
    }

    /** Returns whether a mark in parentheses is between separators, unlike the one in {@code (⭐ 21K)}. */
    private static boolean isAlone(SourceText source, Node mark) {
        int start = Whitespace.endBefore(source.text(), 0, SourceText.start(mark));
        int end = Whitespace.skip(source.text(), SourceText.end(mark), source.length());
        return start > 0
                && end < source.length()
                && "(\u00B7,|\u2022".indexOf(source.text().charAt(start - 1)) >= 0
                && ")\u00B7,|\u2022".indexOf(source.text().charAt(end)) >= 0;
    }

    private static boolean areBadge(CharSequence words, int mostWords) {
        String rest = Emoji.NAME.matcher(SCORES.matcher(words).replaceAll(" ")).replaceAll(" ");
        return CleanText.wordCount(rest) <= mostWords && rest.indexOf('(') < 0;
    }
}
