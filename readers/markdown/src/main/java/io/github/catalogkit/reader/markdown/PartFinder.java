package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.reader.markdown.line.EntryLineReader;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.UnreadableSourceException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds the parts of the list on a page, in their order: its title, its sections and its entries. */
final class PartFinder {

    /** As deep as the columns of a terminal go; nobody could read a list that nests deeper. */
    static final int DEEPEST = 40;

    private final SourceText source;
    private final HeadingReader headings;
    private final EntryLineReader lines;
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private final Part fallback;

    private PartFinder(SourceText source, String name) {
        this.source = source;
        this.headings = new HeadingReader(source);
        this.lines = new EntryLineReader(source);
        this.fallback = Part.hidden(Part.Kind.TITLE, 0, 0, name);
    }

    /**
     * Returns the parts, the title first. Sections and entries hold each other.
     *
     * @param name the title of a page that has none
     */
    static List<Part> find(SourceText source, Node document, String name) {
        PartFinder finder = new PartFinder(source, name);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            finder.read(block);
        }
        finder.requireTitle();
        return finder.parts;
    }

    private void read(Node block) {
        if (block instanceof Heading heading && readHeading(heading)) {
            return;
        } else if (block instanceof ListBlock list
                && Links.hasWebLink(list)
                && !ContentsFinder.isMostlyContents(list)) {
            requireTitle();
            readList(list, Optional.empty(), 0);
        } else if (!parts.isEmpty()) {
            parts.get(parts.size() - 1).blocks.add(block);
        }
    }

    private boolean readHeading(Heading heading) {
        boolean title = parts.isEmpty() && heading.getLevel() == 1;
        Optional<Part> part = headings.read(heading, title ? Part.Kind.TITLE : Part.Kind.SECTION);
        if (part.isPresent() && title) {
            open.push(part.get());
            parts.add(part.get());
        } else if (part.isPresent()) {
            requireTitle();
            openSection(part.get());
        }
        return part.isPresent();
    }

    private void requireTitle() {
        if (parts.isEmpty()) {
            open.push(fallback);
            parts.add(fallback);
        }
    }

    private void openSection(Part section) {
        while (open.peek().kind == Part.Kind.SECTION
                && (open.peek().depth >= section.depth || !open.peek().isShown())) {
            open.pop();
        }
        open.peek().sections.add(section);
        open.push(section);
        parts.add(section);
    }

    private void readList(ListBlock list, Optional<Part> holder, int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableSourceException(
                    "items of lists stand more than " + DEEPEST + " deep in one another; expected a list that people"
                            + " read",
                    Optional.of(source.place(SourceText.start(list))));
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem listItem) {
                readItem(listItem, holder, depth);
            }
        }
    }

    private void readItem(ListItem item, Optional<Part> holder, int depth) {
        Optional<Part> entry =
                item.getFirstChild() instanceof Paragraph paragraph ? entry(item, paragraph, depth) : Optional.empty();
        if (entry.isEmpty()) {
            parts.get(parts.size() - 1).blocks.add(item);
            return;
        }
        if (holder.isEmpty() && open.peek().kind == Part.Kind.TITLE) {
            openSection(Part.hidden(Part.Kind.SECTION, entry.get().start, 1, open.peek().title));
        }
        holder.orElseGet(open::peek).entries.add(entry.get());
        parts.add(entry.get());
        for (Node block = item.getFirstChild().getNext(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock list) {
                readList(list, entry, depth + 1);
            } else {
                parts.get(parts.size() - 1).blocks.add(block);
            }
        }
    }

    private Optional<Part> entry(ListItem item, Paragraph paragraph, int depth) {
        int text = SourceText.start(paragraph);
        int start = source.lineStart(text);
        String marker = source.slice(start, text);
        boolean sameLine = source.lineStart(SourceText.start(item)) == start;
        boolean lineOfItsOwn = parts.get(parts.size() - 1).end <= start;
        if (!sameLine || !lineOfItsOwn) {
            return Optional.empty();
        }
        int end = source.lineEnd(SourceText.end(paragraph) - 1);
        return lines.read(paragraph)
                .map(fields -> Part.entry(start, end, depth, marker, fields, source.lineEnd(SourceText.end(item) - 1)));
    }
}
