package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.reader.markdown.line.EntryLine;
import io.github.catalogkit.reader.markdown.line.EntryLineReader;
import io.github.catalogkit.reader.markdown.line.Vocabulary;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.UnreadableSourceException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Finds the elements of the list in a file. */
public final class OutlineFinder {

    /** The maximum number of levels of lists. */
    public static final int DEEPEST = 40;

    private final SourceText source;
    private final HeadingReader headings;
    private final Vocabulary vocabulary;
    private final EntryLineReader lines;
    private final PageLinks links;
    private final Set<Node> quoted;
    private final String fallbackTitle;
    private final List<PageElement> elements = new ArrayList<>();
    private final List<List<Node>> blocks = new ArrayList<>();
    private final Deque<PageElement.Heading> open = new ArrayDeque<>();

    private OutlineFinder(SourceText source, Node document, Vocabulary vocabulary, String fallbackTitle) {
        this.source = source;
        this.headings = new HeadingReader(source);
        this.vocabulary = vocabulary;
        this.lines = new EntryLineReader(source, vocabulary);
        this.links = PageLinks.of(document);
        this.quoted = Quotations.of(source, document);
        this.fallbackTitle = fallbackTitle;
    }

    /**
     * Returns the elements of the list.
     *
     * @param vocabulary what recurs in its lines
     * @param fallbackTitle the title of a file without one
     */
    public static PageOutline find(SourceText source, Node document, Vocabulary vocabulary, String fallbackTitle) {
        OutlineFinder finder = new OutlineFinder(source, document, vocabulary, fallbackTitle);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            finder.read(block);
        }
        finder.requireTitle();
        return new PageOutline(
                List.copyOf(finder.elements),
                finder.blocks.stream().map(List::copyOf).toList(),
                finder.links);
    }

    private void read(Node block) {
        Optional<PageElement.HeadingLine> heading =
                block instanceof Heading it && !links.isContents(it) ? headings.read(it) : Optional.empty();
        if (heading.isPresent() && elements.isEmpty() && heading.get().level() == 1) {
            addTitle(heading.get());
        } else if (heading.isPresent()) {
            requireTitle();
            addSection(heading.get());
        } else if (block instanceof ListBlock list && Links.hasWebLink(list) && !isMostlyContents(list)) {
            requireTitle();
            readList(list, Optional.empty(), 0);
        } else if (block instanceof TableBlock table) {
            readTable(table);
        } else if (quoted.contains(block)) {
            readQuotation(block);
        } else if (block instanceof HtmlBlock html) {
            readHtml(html);
        } else {
            addBlock(block);
        }
    }

    /** Reads a quotation, the only paragraph of which starts with a link. */
    private void readQuotation(Node quotation) {
        Paragraph paragraph = (Paragraph) Objects.requireNonNull(quotation.getFirstChild());
        int start = source.lineStart(SourceText.start(paragraph));
        requireTitle();
        Optional<EntryLine> line = isFree(start) ? lines.read(paragraph) : Optional.empty();
        if (line.isEmpty()) {
            addBlock(quotation);
            return;
        }
        addEntry(start, source.lineEnd(SourceText.end(paragraph) - 1), SourceText.start(paragraph), line.get());
    }

    /** Adds an entry whose line is its whole block, given the start of the text in the line. */
    private void addEntry(int start, int end, int text, EntryLine line) {
        addEntry(Optional.empty(), 0, start, end, text, line, end);
    }

    private PageElement.Entry addEntry(
            Optional<PageElement.Entry> holder, int depth, int start, int end, int text, EntryLine line, int itemEnd) {
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

    /** Returns whether no element has the line from an offset on. */
    private boolean isFree(int start) {
        return elements.get(elements.size() - 1).end() <= start;
    }

    /** Reads the rows of a table; those that are not entries are free text, as is the header. */
    private void readTable(TableBlock table) {
        TableRows rows = TableRows.of(source, table, vocabulary);
        addBlock(table);
        if (rows.areEntries()) {
            requireTitle();
            rows.rows().forEach(row -> readRow(rows, row));
        }
    }

    private void readRow(TableRows rows, Node row) {
        int start = source.lineStart(SourceText.start(row));
        int end = source.lineEnd(SourceText.end(row) - 1);
        if (isFree(start)) {
            rows.read(row).ifPresent(line -> addEntry(start, end, start, line));
        }
    }

    /** Reads the headings in a block of HTML, which is also free text after the elements around it. */
    private void readHtml(HtmlBlock html) {
        int start = source.lineStart(SourceText.start(html));
        int end = source.lineEnd(SourceText.end(html) - 1);
        int position = start;
        for (HtmlHeading heading : HtmlHeading.in(source.slice(start, end))) {
            PageElement.HeadingLine line = headings.read(heading, start);
            boolean title = elements.isEmpty() && heading.level() == 1;
            if (line.start() >= position && (title || isSection(heading, html))) {
                if (line.start() > position) {
                    addBlock(html);
                }
                if (title) {
                    addTitle(line);
                } else {
                    requireTitle();
                    addSection(line);
                }
                position = line.end();
            }
        }
        if (position < end) {
            addBlock(html);
        }
    }

    /** Returns whether a heading in HTML is that of a section, and not a motto at the start of the file. */
    private boolean isSection(HtmlHeading heading, Node block) {
        boolean first = elements.stream().noneMatch(it -> it instanceof PageElement.Heading other && !other.isTitle());
        return !first || links.leadTo(heading.text()) || hasEntries(block.getNext(), heading.level());
    }

    /** Returns whether a list of links follows before a heading of the same level. */
    private boolean hasEntries(@Nullable Node first, int level) {
        for (Node block = first; block != null; block = block.getNext()) {
            boolean ends = block instanceof Heading heading
                    ? heading.getLevel() <= level
                    : block instanceof HtmlBlock html
                            && HtmlHeading.in(html.getLiteral()).stream().anyMatch(heading -> heading.level() <= level);
            if (ends) {
                return false;
            } else if (block instanceof ListBlock list && Links.hasWebLink(list) && !isMostlyContents(list)) {
                return true;
            }
        }
        return false;
    }

    private void requireTitle() {
        if (elements.isEmpty()) {
            addTitle(PageElement.HeadingLine.hidden(0, 0, fallbackTitle));
        }
    }

    private void addTitle(PageElement.HeadingLine line) {
        addHeading(new PageElement.Heading(0, PageElement.NO_PARENT, 0, line));
    }

    private void addSection(PageElement.HeadingLine line) {
        while (!open.getFirst().isTitle()
                && (open.getFirst().line().level() >= line.level()
                        || !open.getFirst().isShown())) {
            open.pop();
        }
        PageElement.Heading around = open.getFirst();
        addHeading(new PageElement.Heading(elements.size(), around.index(), around.depth() + 1, line));
    }

    private void addHeading(PageElement.Heading heading) {
        open.push(heading);
        add(heading);
    }

    private void add(PageElement element) {
        elements.add(element);
        blocks.add(new ArrayList<>());
    }

    private void addBlock(Node block) {
        if (!blocks.isEmpty()) {
            blocks.get(blocks.size() - 1).add(block);
        }
    }

    private void readList(ListBlock list, Optional<PageElement.Entry> holder, int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableSourceException(
                    "lists are nested more than " + DEEPEST + " levels deep",
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
            addBlock(item);
            return;
        }
        Node paragraph = item.getFirstChild();
        int start = source.lineStart(SourceText.start(paragraph));
        PageElement.Entry entry = addEntry(
                holder,
                depth,
                start,
                source.lineEnd(SourceText.end(paragraph) - 1),
                SourceText.start(paragraph),
                line.get(),
                source.lineEnd(SourceText.end(item) - 1));
        for (Node block = paragraph.getNext(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock list) {
                readList(list, Optional.of(entry), depth + 1);
            } else {
                addBlock(block);
            }
        }
    }

    /** Returns whether an item and its text start in the same line, which no other element has. */
    private boolean hasLineOfItsOwn(ListItem item, Paragraph paragraph) {
        int start = source.lineStart(SourceText.start(paragraph));
        return source.lineStart(SourceText.start(item)) == start && isFree(start);
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
