package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.page.HtmlHeading;
import io.github.catalogkit.reader.markdown.line.EntryLineReader;
import io.github.catalogkit.reader.markdown.line.Vocabulary;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Finds the elements of the list in a file. */
public final class OutlineFinder {

    /** The maximum number of levels of lists. */
    public static final int DEEPEST = 40;

    private final SourceText source;
    private final HeadingReader headings;
    private final Vocabulary vocabulary;
    private final PageLinks links;
    private final Projects projects;
    private final ListFinder lists;
    private final HtmlFinder html;
    private final BlockFinder blocks;
    private final OutlineBuilder outline;

    private OutlineFinder(SourceText source, Node document, Vocabulary vocabulary, String fallbackTitle) {
        this.source = source;
        this.headings = new HeadingReader(source);
        this.vocabulary = vocabulary;
        this.links = PageLinks.of(document);
        this.projects = Projects.of(source, document, vocabulary);
        this.outline = new OutlineBuilder(source, fallbackTitle);
        this.lists = new ListFinder(source, new EntryLineReader(source, vocabulary), links, outline);
        this.html = new HtmlFinder(source, headings, links, projects, outline);
        this.blocks = new BlockFinder(source, document, vocabulary, links, this::hasEntriesIn, outline);
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
            if (!finder.isInElement(block)) {
                finder.read(block);
            }
        }
        return finder.outline.build(finder.links);
    }

    /** Returns whether a block is part of the last element. */
    private boolean isInElement(Node block) {
        return SourceText.isPlaced(block) && source.lineEnd(SourceText.end(block) - 1) <= outline.end();
    }

    private void read(Node block) {
        Optional<PageElement.HeadingLine> heading =
                block instanceof Heading it && !links.isContents(it) ? headings.read(it) : Optional.empty();
        if (heading.isPresent() && outline.isEmpty() && heading.get().level() == 1) {
            outline.addTitle(heading.get());
        } else if (blocks.read(block)) {
            return;
        } else if (heading.isPresent()) {
            outline.addSection(heading.get());
        } else if (lists.hasEntries(block)) {
            lists.read((ListBlock) block);
        } else if (block instanceof TableBlock table) {
            readTable(table);
        } else if (block instanceof HtmlBlock it) {
            html.read(it, this::hasEntries);
        } else {
            outline.addBlock(block);
        }
    }

    /** Reads the rows of a table; those that are not entries are free text, as is the header. */
    private void readTable(TableBlock table) {
        TableRows rows = TableRows.of(source, table, vocabulary);
        outline.addBlock(table);
        if (rows.areEntries()) {
            rows.rows().forEach(row -> readRow(rows, row));
        }
    }

    private void readRow(TableRows rows, Node row) {
        int start = source.lineStart(SourceText.start(row));
        int end = source.lineEnd(SourceText.end(row) - 1);
        if (outline.isFree(start)) {
            rows.read(row).ifPresent(line -> outline.addEntry(start, end, start, line));
        }
    }

    /** Returns whether entries follow a block before a heading of a level. */
    private boolean hasEntries(Node above, int level) {
        for (@Nullable Node block = above.getNext(); block != null; block = block.getNext()) {
            boolean ends = block instanceof Heading heading
                    ? heading.getLevel() <= level
                    : block instanceof HtmlBlock other
                            && HtmlHeading.in(other.getLiteral()).stream()
                                    .anyMatch(heading -> heading.level() <= level);
            if (ends) {
                return false;
            } else if (blocks.isEntry(block) || hasEntriesIn(block)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether entries are in a block, which is not one as a whole. */
    private boolean hasEntriesIn(Node block) {
        return lists.hasEntries(block)
                || (block instanceof TableBlock table
                        && TableRows.of(source, table, vocabulary).areEntries())
                || (block instanceof HtmlBlock && projects.startIn(SourceText.start(block), SourceText.end(block)));
    }
}
