package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.reader.markdown.line.EntryLine;
import io.github.catalogkit.reader.markdown.line.EntryLineReader;
import io.github.catalogkit.reader.markdown.line.Vocabulary;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds the blocks that are entries as a whole: quotations, paragraphs and headings. */
final class BlockFinder {

    private final SourceText source;
    private final EntryLineReader lines;
    private final EntryLineReader quotedLines;
    private final Set<Node> quotations;
    private final Set<Node> definitions;
    private final IdentityHashMap<Node, List<Node>> headings;
    private final PageLinks links;
    private final OutlineBuilder outline;

    /**
     * Finds these blocks.
     *
     * @param hasEntries whether other entries are in a block
     */
    BlockFinder(
            SourceText source,
            Node document,
            Vocabulary vocabulary,
            PageLinks links,
            Predicate<Node> hasEntries,
            OutlineBuilder outline) {
        this.source = source;
        this.links = links;
        this.outline = outline;
        this.quotations = Quotations.of(source, document);
        this.lines = new EntryLineReader(source, vocabulary);
        this.quotedLines = new EntryLineReader(Quotations.withoutMarkers(source, quotations), vocabulary);
        Predicate<Node> entries = hasEntries.or(quotations::contains);
        this.headings = LinkedHeadings.of(source, document, links, entries);
        this.definitions = Definitions.of(document, entries);
    }

    /** Returns whether a block is an entry. */
    boolean isEntry(Node block) {
        return quotations.contains(block) || definitions.contains(block) || headings.containsKey(block);
    }

    /** Adds a block as an entry; returns whether it is one. */
    boolean read(Node block) {
        if (quotations.contains(block)) {
            return Quotations.paragraph(block)
                    .filter(it -> read(it, quotedLines))
                    .isPresent();
        } else if (definitions.contains(block)) {
            return read(block, lines);
        }
        return headings.containsKey(block) && readHeading((Heading) block, headings.getOrDefault(block, List.of()));
    }

    private boolean read(Node paragraph, EntryLineReader reader) {
        int start = SourceText.start(paragraph);
        Optional<EntryLine> line =
                outline.isFree(source.lineStart(start)) ? reader.read((Paragraph) paragraph) : Optional.empty();
        line.ifPresent(it ->
                outline.addEntry(source.lineStart(start), source.lineEnd(SourceText.end(paragraph) - 1), start, it));
        return line.isPresent();
    }

    /** Reads a heading, and the first paragraph below it as its description. */
    private boolean readHeading(Heading heading, List<Node> below) {
        Optional<EntryLine> line = outline.level() < heading.getLevel() ? lines.read(heading) : Optional.empty();
        if (line.isEmpty()) {
            return false;
        }
        Optional<Paragraph> paragraph = below.stream()
                .findFirst()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(it -> !Navigation.isOnly(it, links));
        Optional<EntryLine> described = paragraph.flatMap(it -> lines.withDescription(line.get(), heading, it));
        Node last = described.isPresent() ? paragraph.orElseThrow() : heading;
        outline.addEntry(
                Optional.empty(),
                0,
                source.lineStart(SourceText.start(heading)),
                source.lineEnd(SourceText.end(last) - 1),
                SourceText.start(heading.getFirstChild()),
                described.orElse(line.get()),
                below.isEmpty()
                        ? source.lineEnd(SourceText.end(last) - 1)
                        : source.lineEnd(SourceText.end(below.get(below.size() - 1)) - 1));
        return true;
    }
}
