package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.ContinuationLines;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Reads the line of an entry: finds the link of the entry itself, and reads what is before and after it. */
public final class EntryLineReader {

    /** The maximum number of words before the link of an entry; more are a sentence with a link in it. */
    private static final int MOST_WORDS_BEFORE = 6;

    private final SourceText source;
    private final Vocabulary vocabulary;

    /** Makes a reader of the lines of a file. */
    public EntryLineReader(SourceText source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    /** Reads a line; returns empty if it has no title. */
    public Optional<EntryLine> read(Paragraph paragraph) {
        return read(InlineNodes.children(paragraph), SourceText.start(paragraph), SourceText.end(paragraph));
    }

    /** Reads the text of a heading; returns empty if it has no title. */
    public Optional<EntryLine> read(Heading heading) {
        List<Node> nodes = InlineNodes.children(heading);
        return nodes.isEmpty() || !SourceText.isPlaced(nodes.get(0))
                ? Optional.empty()
                : read(nodes, SourceText.start(nodes.get(0)), source.lineEnd(SourceText.end(heading) - 1));
    }

    private Optional<EntryLine> read(List<Node> nodes, int start, int end) {
        placeLineBreaks(nodes);
        boolean placed = !nodes.isEmpty() && SourceText.arePlaced(nodes);
        if (!placed || !ContinuationLines.canMove(source, start, end)) {
            return Optional.empty();
        }
        PartialTemplate template = PartialTemplate.of(source, start, end);
        return read(TagsAndLinks.none(vocabulary, template), vocabulary.withMarksApart(HtmlNodes.read(source, nodes)))
                .filter(it -> !it.title().isBlank());
    }

    /** Returns a heading with the paragraph below it as description; empty if it would be written in another way. */
    public Optional<EntryLine> withDescription(EntryLine heading, Heading above, Paragraph paragraph) {
        int start = SourceText.start(paragraph);
        String between = source.slice(source.lineEnd(SourceText.end(above) - 1) - 1, start);
        return between.isBlank() && between.chars().allMatch(character -> character == '\n')
                ? ParagraphText.of(
                                source,
                                paragraph,
                                ContinuationLines.unindented(source, start, SourceText.end(paragraph)))
                        .map(text -> heading.withDescription(text, between))
                : Optional.empty();
    }

    private Optional<EntryLine> read(TagsAndLinks start, List<Node> all) {
        int marks = marksAtStart(all);
        TagsAndLinks marked = start.with(all.subList(0, marks));
        List<Node> nodes = all.subList(marks, all.size());
        Optional<EntryLine> line = mainLink(nodes).flatMap(link -> linked(marked, nodes, link));
        return line.isPresent() ? line : Optional.of(UnlinkedLineReader.read(start, all));
    }

    /** Returns the number of nodes before the first one that is neither a mark nor blank, if there is one. */
    private int marksAtStart(List<Node> nodes) {
        int marks = 0;
        for (int index = 0; index < nodes.size(); index++) {
            Node node = nodes.get(index);
            if (vocabulary.mark(node).isPresent()) {
                marks = index + 1;
            } else if (!(node instanceof Text text && text.getLiteral().isBlank())) {
                return marks;
            }
        }
        return 0;
    }

    /** Reads a line with a link; returns empty if the link is part of a sentence. */
    private Optional<EntryLine> linked(TagsAndLinks start, List<Node> nodes, Link link) {
        int index = 0;
        while (!isWithin(nodes.get(index), link)) {
            index++;
        }
        Node container = nodes.get(index);
        int end = SourceText.end(container);
        InlineRun after = new InlineRun(
                source,
                nodes.subList(index + 1, nodes.size()),
                end,
                Math.max(end, start.template().end()));
        String before = textBefore(link, nodes.subList(0, index + 1));
        boolean label = container == link && (isBareUrl(link) || vocabulary.isLabel(link) || isSameName(before, link));
        if (label) {
            InlineRun name = new InlineRun(
                    source, nodes.subList(0, index), start.template().position(), SourceText.start(link));
            Optional<EntryLine> named = LinkedLineReader.named(start, name, link, after)
                    .or(() -> Separator.before(before).isEmpty()
                                    && CleanText.wordCount(before) == 0
                                    && vocabulary.isLabelAnywhere(link)
                            ? LinkedLineReader.labelsFirst(start, link, after)
                            : Optional.empty());
            if (named.isPresent()) {
                return named;
            }
        }
        return Separator.before(before).isEmpty() && CleanText.wordCount(before) > MOST_WORDS_BEFORE
                ? Optional.empty()
                : Optional.of(LinkedLineReader.titled(start, link, after));
    }

    private static boolean isWithin(Node node, Node inside) {
        Node ancestor = inside;
        while (ancestor != null && ancestor != node) {
            ancestor = ancestor.getParent();
        }
        return ancestor == node;
    }

    /** Returns whether the text before a link is its text in other words, such as CouchDB and couchdb. */
    private static boolean isSameName(String before, Link link) {
        String name = before.isBlank() ? "" : letters(before);
        return !name.isEmpty() && name.equals(letters(InlineNodes.plainInside(link)));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Returns whether a link is a URL that is its own text. */
    private static boolean isBareUrl(Link link) {
        return link.getFirstChild() instanceof Text text
                && link.getFirstChild() == link.getLastChild()
                && text.getLiteral().startsWith("http")
                && text.getLiteral().equals(link.getDestination());
    }

    /** Sets the locations of line breaks, which the parser does not set. */
    private void placeLineBreaks(List<Node> nodes) {
        for (int index = 0; index < nodes.size(); index++) {
            Node node = nodes.get(index);
            boolean lineEnding = node instanceof SoftLineBreak || node instanceof HardLineBreak;
            if (lineEnding && !SourceText.isPlaced(node)) {
                int end = endBefore(index, nodes);
                int lineBreak = source.text().indexOf('\n', end);
                node.setSourceSpans(List.of(SourceSpan.of(0, 0, end, lineBreak + 1 - end)));
            }
        }
    }

    /** Returns the end of the last node before another whose location is known. */
    private static int endBefore(int index, List<Node> nodes) {
        int before = index - 1;
        while (before >= 0 && !SourceText.isPlaced(nodes.get(before))) {
            before--;
        }
        return before < 0 ? 0 : SourceText.end(nodes.get(before));
    }

    /** Returns the first link with text, or the first link. */
    private static Optional<Link> mainLink(List<Node> nodes) {
        Optional<Link> first = Optional.empty();
        for (Node node : nodes) {
            for (Link link : links(node)) {
                if (hasText(link)) {
                    return Optional.of(link);
                }
                first = first.or(() -> Optional.of(link));
            }
        }
        return first;
    }

    private static boolean hasText(Link link) {
        return !Links.isImage(link) && !InlineNodes.plainInside(link).isBlank();
    }

    /** Returns a node, if it is a link, or the links in it. */
    private static List<Link> links(Node node) {
        if (node instanceof Link link) {
            return List.of(link);
        } else if (node.getFirstChild() == null) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        InlineNodes.children(node).forEach(child -> links.addAll(links(child)));
        return links;
    }

    /** Returns the text before a link, which is the last node or in it. */
    private static String textBefore(Link main, List<Node> nodes) {
        Node container = nodes.get(nodes.size() - 1);
        List<Node> before = new ArrayList<>(nodes.subList(0, nodes.size() - 1));
        for (Node inside = container.getFirstChild();
                container != main && inside != null && inside != main;
                inside = inside.getNext()) {
            before.add(inside);
        }
        return InlineNodes.plain(before);
    }
}
