package io.github.catalogkit.reader.markdown.line;

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

/** Reads the line of an entry: finds the link of the entry itself, and reads what is before and after it. */
public final class EntryLineReader {

    /** The maximum number of words before the link of an entry; more are a sentence with a link in it. */
    private static final int MOST_WORDS_BEFORE = 6;

    private final SourceText source;

    /** Makes a reader of the lines of a file. */
    public EntryLineReader(SourceText source) {
        this.source = source;
    }

    /** Reads a line; returns empty if it has no title. */
    public Optional<EntryLine> read(Paragraph paragraph) {
        List<Node> nodes = InlineNodes.children(paragraph);
        placeLineBreaks(nodes);
        boolean placed = !nodes.isEmpty() && nodes.stream().allMatch(SourceText::isPlaced);
        if (!placed
                || !ContinuationLines.canMove(source.slice(SourceText.start(paragraph), SourceText.end(paragraph)))) {
            return Optional.empty();
        }
        PartialTemplate template = PartialTemplate.of(source, SourceText.start(paragraph), SourceText.end(paragraph));
        EntryLine line = mainLink(nodes)
                .flatMap(link -> linked(template, paragraph, nodes, link))
                .orElseGet(() -> UnlinkedLineReader.read(template, nodes));
        return Optional.of(line).filter(it -> !it.title().isBlank());
    }

    /** Reads a line with a link; returns empty if the link is part of a sentence. */
    private static Optional<EntryLine> linked(
            PartialTemplate template, Paragraph paragraph, List<Node> nodes, Link link) {
        Node container = ancestorIn(paragraph, link);
        String before = textBefore(link, container, nodes);
        String name = Separator.before(before);
        return name.isEmpty() && CleanText.wordCount(before) > MOST_WORDS_BEFORE
                ? Optional.empty()
                : Optional.of(LinkedLineReader.read(template, link, container, name));
    }

    /** Sets the locations of line breaks, which the parser does not set. */
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

    /** Returns the first link with text, or the first link. */
    private static Optional<Link> mainLink(List<Node> nodes) {
        List<Link> links = new ArrayList<>();
        nodes.forEach(node -> addLinks(node, links));
        Optional<Link> withText =
                links.stream().filter(EntryLineReader::hasText).findFirst();
        return withText.isPresent() ? withText : links.stream().findFirst();
    }

    private static boolean hasText(Link link) {
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

    private static String textBefore(Link main, Node container, List<Node> nodes) {
        List<Node> before = new ArrayList<>(nodes.subList(0, nodes.indexOf(container)));
        for (Node inside = container.getFirstChild();
                container != main && inside != null && inside != main;
                inside = inside.getNext()) {
            before.add(inside);
        }
        return InlineNodes.plain(before);
    }
}
