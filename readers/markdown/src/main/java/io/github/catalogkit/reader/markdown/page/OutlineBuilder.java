package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.reader.markdown.line.EntryLine;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Collects the elements of a list in the order of the file, each with its parent. */
final class OutlineBuilder {

    private final SourceText source;
    private final String fallbackTitle;
    private final List<PageElement> elements = new ArrayList<>();
    private final List<List<Node>> blocks = new ArrayList<>();
    private final Deque<PageElement.Heading> open = new ArrayDeque<>();

    /**
     * Starts an outline without elements.
     *
     * @param fallbackTitle the title of a file without one
     */
    OutlineBuilder(SourceText source, String fallbackTitle) {
        this.source = source;
        this.fallbackTitle = fallbackTitle;
    }

    /** Returns the outline. */
    PageOutline build(PageLinks links) {
        requireTitle();
        return new PageOutline(
                List.copyOf(elements), blocks.stream().map(List::copyOf).toList(), links);
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    boolean hasSection() {
        return elements.stream().anyMatch(it -> it instanceof PageElement.Heading other && !other.isTitle());
    }

    /** Returns the end of the lines of the last element. */
    int end() {
        return elements.isEmpty() ? 0 : elements.get(elements.size() - 1).end();
    }

    /** Returns whether no element has the line from an offset on. */
    boolean isFree(int start) {
        return end() <= start;
    }

    /** Returns the level of the heading of the section in which the next element is. */
    int level() {
        return open.isEmpty() ? 0 : open.getFirst().line().level();
    }

    void addTitle(PageElement.HeadingLine line) {
        addHeading(new PageElement.Heading(0, PageElement.NO_PARENT, 0, line));
    }

    void addSection(PageElement.HeadingLine line) {
        requireTitle();
        while (!open.getFirst().isTitle()
                && (open.getFirst().line().level() >= line.level()
                        || !open.getFirst().isShown())) {
            open.pop();
        }
        PageElement.Heading around = open.getFirst();
        addHeading(new PageElement.Heading(elements.size(), around.index(), around.depth() + 1, line));
    }

    /** Adds an entry that is its whole block, given the start of the text in its first line. */
    void addEntry(int start, int end, int text, EntryLine line) {
        addEntry(Optional.empty(), 0, start, end, text, line, end);
    }

    /**
     * Adds an entry.
     *
     * @param holder the entry that contains it
     * @param text the start of the text in its first line
     * @param itemEnd the end of its list item
     */
    PageElement.Entry addEntry(
            Optional<PageElement.Entry> holder, int depth, int start, int end, int text, EntryLine line, int itemEnd) {
        requireTitle();
        if (holder.isEmpty() && open.getFirst().isTitle()) {
            addSection(PageElement.HeadingLine.hidden(start, 1, open.getFirst().title()));
        }
        int parent = holder.map(PageElement.Entry::index)
                .orElseGet(() -> open.getFirst().index());
        String marker = source.slice(start, text);
        PageElement.Entry entry =
                new PageElement.Entry(elements.size(), parent, depth, start, end, marker, line, itemEnd);
        add(entry);
        return entry;
    }

    /** Adds a block of free text. */
    void addBlock(Node block) {
        if (!blocks.isEmpty()) {
            blocks.get(blocks.size() - 1).add(block);
        }
    }

    private void requireTitle() {
        if (elements.isEmpty()) {
            addTitle(PageElement.HeadingLine.hidden(0, 0, fallbackTitle));
        }
    }

    private void addHeading(PageElement.Heading heading) {
        open.push(heading);
        add(heading);
    }

    private void add(PageElement element) {
        elements.add(element);
        blocks.add(new ArrayList<>());
    }
}
