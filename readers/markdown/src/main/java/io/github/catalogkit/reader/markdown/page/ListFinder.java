package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.reader.markdown.line.EntryLine;
import io.github.catalogkit.reader.markdown.line.EntryLineReader;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.UnreadableSourceException;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds the entries in lists. */
final class ListFinder {

    private final SourceText source;
    private final EntryLineReader lines;
    private final PageLinks links;
    private final OutlineBuilder outline;

    ListFinder(SourceText source, EntryLineReader lines, PageLinks links, OutlineBuilder outline) {
        this.source = source;
        this.lines = lines;
        this.links = links;
        this.outline = outline;
    }

    /** Returns whether a block is a list of links to the web, and not of links within the file. */
    boolean hasEntries(Node block) {
        return block instanceof ListBlock list && Links.hasWebLink(list) && !isMostlyContents(list);
    }

    /** Adds the entries of a list. */
    void read(ListBlock list) {
        readList(list, Optional.empty(), 0);
    }

    private void readList(ListBlock list, Optional<PageElement.Entry> holder, int depth) {
        if (depth > OutlineFinder.DEEPEST) {
            throw new UnreadableSourceException(
                    "lists are nested more than " + OutlineFinder.DEEPEST + " levels deep",
                    Optional.of(source.range(SourceText.start(list), SourceText.start(list))));
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem listItem) {
                readItem(listItem, holder, depth);
            }
        }
    }

    private void readItem(ListItem item, Optional<PageElement.Entry> holder, int depth) {
        Optional<EntryLine> line = item.getFirstChild() instanceof Paragraph paragraph
                        && hasLineOfItsOwn(item, paragraph)
                        && !Navigation.leadsBack(paragraph, links)
                ? lines.read(paragraph)
                : Optional.empty();
        if (line.isEmpty()) {
            outline.addBlock(item);
            return;
        }
        Node paragraph = item.getFirstChild();
        PageElement.Entry entry = outline.addEntry(
                holder,
                depth,
                source.lineStart(SourceText.start(paragraph)),
                source.lineEnd(SourceText.end(paragraph) - 1),
                SourceText.start(paragraph),
                line.get(),
                source.lineEnd(SourceText.end(item) - 1));
        for (Node block = paragraph.getNext(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock list) {
                readList(list, Optional.of(entry), depth + 1);
            } else {
                outline.addBlock(block);
            }
        }
    }

    /** Returns whether an item and its text start in the same line, which no other element has. */
    private boolean hasLineOfItsOwn(ListItem item, Paragraph paragraph) {
        int start = source.lineStart(SourceText.start(paragraph));
        return source.lineStart(SourceText.start(item)) == start && outline.isFree(start);
    }

    /** Returns whether most items of a list start with a link within the file. */
    private boolean isMostlyContents(ListBlock list) {
        int items = 0;
        int anchors = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items++;
            anchors += item.getFirstChild() instanceof Paragraph line && links.leadWithin(line.getFirstChild()) ? 1 : 0;
        }
        return anchors * 2 > items;
    }
}
