package io.github.catalogkit.reader.markdown.problem;

import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.reader.markdown.line.Separator;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Finds lines that were meant as list items, but have no marker or no space after it. */
final class LostListItems {

    private static final String MARKERS = "-*+";
    private static final String END_OF_SENTENCE = ".!?…)";

    /** The end of a line that the next line continues. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:[,;:(&]|(?<![\\p{L}\\p{N}])(?:an?|the|of|to|in|on|at|by|for|from"
                    + "|with|without|and|or|but|as|is|are|was|be|that|which|via|using|uses?|into|than|like|see))$",
            Pattern.CASE_INSENSITIVE);

    private final SourceText source;

    LostListItems(SourceText source) {
        this.source = source;
    }

    List<Problem> in(Paragraph paragraph) {
        List<Problem> problems = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link && SourceText.isPlaced(node)) {
                attachedMarker(node).ifPresent(problems::add);
                missingMarker(paragraph, node).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Problem> attachedMarker(Node link) {
        int start = SourceText.start(link);
        char before = start == 0 ? ' ' : source.text().charAt(start - 1);
        return MARKERS.indexOf(before) >= 0 && isFirst(start - 1)
                ? Optional.of(MarkdownProblem.ATTACHED_MARKER
                        .at(source, start - 1, start, "no space follows the list marker \"" + before + "\"")
                        .withHelp("write \"" + before + " [\"")
                        .withFix(MarkdownProblem.replace(source, start, start, " ")))
                : Optional.empty();
    }

    /** Returns whether there is only whitespace before an offset in its line. */
    private boolean isFirst(int offset) {
        int index = offset;
        while (index > 0
                && (source.text().charAt(index - 1) == ' ' || source.text().charAt(index - 1) == '\t')) {
            index--;
        }
        return index == 0 || source.text().charAt(index - 1) == '\n';
    }

    private Optional<Problem> missingMarker(Paragraph paragraph, Node link) {
        if (!(link.getPrevious() instanceof SoftLineBreak)) {
            return Optional.empty();
        }
        int start = SourceText.start(link);
        int lineStart = source.lineStart(start);
        int firstLine = source.lineStart(SourceText.start(paragraph));
        String marker = source.slice(firstLine, SourceText.start(paragraph));
        boolean item = paragraph.getParent() instanceof ListItem && paragraph.getFirstChild() instanceof Link;
        boolean startsLine = start - lineStart <= leadingWhitespace(marker);
        return item && startsLine && isFollowedLikeATitle(link)
                ? Optional.of(MarkdownProblem.MISSING_MARKER
                        .at(
                                source,
                                start,
                                SourceText.end(link),
                                "this line has no list marker, so it is part of the list item above")
                        .withHelp("write \"" + marker.strip() + " \" before it")
                        .withFix(MarkdownProblem.replace(source, lineStart, start, marker)))
                : Optional.empty();
    }

    private static boolean isFollowedLikeATitle(Node link) {
        if (!(link.getNext() instanceof Text text)) {
            return (link.getNext() == null || link.getNext() instanceof SoftLineBreak) && !continuesASentence(link);
        }
        String after = text.getLiteral();
        return !UNFINISHED.matcher(above(link)).find() && isSeparated(link, after);
    }

    /** Returns whether a text after a link is like that after a title. */
    private static boolean isSeparated(Node link, String after) {
        return after.startsWith(" by ")
                || (Separator.startsLike(after.stripLeading()) && (after.startsWith(" ") || !continuesASentence(link)));
    }

    /** Returns whether the line above ends in a sentence, as in a wrapped description. */
    private static boolean continuesASentence(Node link) {
        String above = above(link);
        return !above.isEmpty() && END_OF_SENTENCE.indexOf(above.charAt(above.length() - 1)) < 0;
    }

    /** Returns the text at the end of the line above. */
    private static String above(Node link) {
        return link.getPrevious().getPrevious() instanceof Text text
                ? text.getLiteral().stripTrailing()
                : "";
    }

    private static int leadingWhitespace(String marker) {
        return marker.length() - marker.stripLeading().length();
    }
}
