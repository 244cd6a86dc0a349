package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.ContinuationLines;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;

/** Reads the line of an entry: which link is the entry's own, and what stands before and after it. */
final class EntryLineReader {

    /** More words than these before a link are a sentence in which the link only occurs. */
    private static final int MOST_WORDS_BEFORE = 6;

    private final SourceText source;

    EntryLineReader(SourceText source) {
        this.source = source;
    }

    /** Reads a line; empty if there is nothing in it to call the entry by. */
    Optional<EntryFields> read(Paragraph paragraph) {
        List<Node> nodes = InlineNodes.children(paragraph);
        placeLineBreaks(nodes);
        boolean placed = !nodes.isEmpty() && nodes.stream().allMatch(SourceText::isPlaced);
        if (!placed
                || !ContinuationLines.canMove(source.slice(SourceText.start(paragraph), SourceText.end(paragraph)))) {
            return Optional.empty();
        }
        LineDraft draft = new LineDraft(source, SourceText.start(paragraph), SourceText.end(paragraph));
        Optional<Link> main = mainLink(nodes);
        Node container = main.map(link -> ancestorIn(paragraph, link)).orElse(nodes.get(0));
        String before = main.map(link -> wordsBefore(link, container, nodes)).orElse("");
        boolean named = !Separator.before(before).isEmpty();
        if (main.isPresent() && (named || CleanText.wordCount(before) <= MOST_WORDS_BEFORE)) {
            new LinkedLine(source, draft).read(main.get(), container, Separator.before(before));
        } else {
            new PlainLine(source, draft).read(nodes);
        }
        return draft.title.isBlank() ? Optional.empty() : Optional.of(draft.fields());
    }

    /** CommonMark does not say where the breaks between lines are. */
    private void placeLineBreaks(List<Node> nodes) {
        int end = nodes.isEmpty() || !SourceText.isPlaced(nodes.get(0)) ? 0 : SourceText.start(nodes.get(0));
        for (Node node : nodes) {
            if (!SourceText.isPlaced(node) && (node instanceof SoftLineBreak || node instanceof HardLineBreak)) {
                int lineBreak = source.text().indexOf('\n', end);
                node.setSourceSpans(List.of(SourceSpan.of(0, 0, end, lineBreak + 1 - end)));
            }
            end = SourceText.isPlaced(node) ? SourceText.end(node) : end;
        }
    }

    /** The first link with words, or else the first link. */
    private static Optional<Link> mainLink(List<Node> nodes) {
        List<Link> links = new ArrayList<>();
        nodes.forEach(node -> addLinks(node, links));
        Optional<Link> withWords =
                links.stream().filter(EntryLineReader::hasWords).findFirst();
        return withWords.isPresent() ? withWords : links.stream().findFirst();
    }

    static boolean hasWords(Link link) {
        List<Node> inside = InlineNodes.children(link);
        return !inside.stream().allMatch(Image.class::isInstance)
                && !InlineNodes.plain(inside).isBlank();
    }

    private static void addLinks(Node node, List<Link> links) {
        if (node instanceof Link link) {
            links.add(link);
        } else {
            InlineNodes.children(node).forEach(child -> addLinks(child, links));
        }
    }

    private static Node ancestorIn(Paragraph paragraph, Node node) {
        Node ancestor = node;
        while (ancestor.getParent() != paragraph) {
            ancestor = ancestor.getParent();
        }
        return ancestor;
    }

    private static String wordsBefore(Link main, Node container, List<Node> nodes) {
        List<Node> before = new ArrayList<>(nodes.subList(0, nodes.indexOf(container)));
        for (Node inside = container.getFirstChild();
                container != main && inside != null && inside != main;
                inside = inside.getNext()) {
            before.add(inside);
        }
        return InlineNodes.plain(before);
    }
}
