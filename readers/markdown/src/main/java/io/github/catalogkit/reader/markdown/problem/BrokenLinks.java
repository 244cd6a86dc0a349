package io.github.catalogkit.reader.markdown.problem;

import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds links that are not parsed as such, since there is something between the brackets and the URL. */
final class BrokenLinks {

    /** The end of a link text, and a URL that would be the destination without group 1 or 2. */
    private static final Pattern ALMOST =
            Pattern.compile("\\](?:\\(([ \t]*-[ \t]*|[ \t]+-?)|([ \t]+)\\()(?=https?://)");

    private final SourceText source;

    BrokenLinks(SourceText source) {
        this.source = source;
    }

    List<Problem> in(Paragraph paragraph) {
        List<Problem> problems = new ArrayList<>();
        int start = SourceText.start(paragraph);
        int end = SourceText.end(paragraph);
        Matcher almost = ALMOST.matcher(source.text());
        Optional<NavigableMap<Integer, Integer>> intact = Optional.empty();
        for (int bracket = nextSuspect(start, end); bracket < end; bracket = nextSuspect(bracket + 1, end)) {
            if (!almost.region(bracket, end).lookingAt()) {
                continue;
            }
            intact = Optional.of(intact.orElseGet(() -> intact(paragraph, new TreeMap<>())));
            boolean opened = source.text().lastIndexOf('[', bracket) >= start;
            Map.Entry<Integer, Integer> around = intact.get().floorEntry(bracket);
            if (opened && (around == null || around.getValue() <= bracket)) {
                problems.add(problem(almost));
            }
        }
        return problems;
    }

    /** Returns the next closing bracket that can precede a broken URL; the end, if there is none. */
    private int nextSuspect(int start, int end) {
        String text = source.text();
        int bracket = text.indexOf(']', start);
        while (bracket >= 0 && bracket < end) {
            char next = text.charAt(text.charAt(bracket + 1) == '(' ? bracket + 2 : bracket + 1);
            if (next == ' ' || next == '\t' || next == '-') {
                return bracket;
            }
            bracket = text.indexOf(']', bracket + 1);
        }
        return end;
    }

    /** Returns the starts and ends of links, images and code, in which brackets are not broken links. */
    private static NavigableMap<Integer, Integer> intact(Node parent, NavigableMap<Integer, Integer> found) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean one = child instanceof Link || child instanceof Image || child instanceof Code;
            if (one && SourceText.isPlaced(child)) {
                found.put(SourceText.start(child), SourceText.end(child));
            } else if (!one) {
                intact(child, found);
            }
        }
        return found;
    }

    private Problem problem(Matcher almost) {
        int group = almost.group(1) != null ? 1 : 2;
        int start = almost.start(group);
        int end = almost.end(group);
        String between = "\"" + almost.group(group) + "\"";
        String message = group == 1
                ? "the link destination starts with " + between
                : "there is " + between + " between the link text and its URL";
        return MarkdownProblem.BROKEN_LINK
                .at(source, start, end, message)
                .withHelp("remove " + between)
                .withFix(MarkdownProblem.replace(source, start, end, ""));
    }
}
