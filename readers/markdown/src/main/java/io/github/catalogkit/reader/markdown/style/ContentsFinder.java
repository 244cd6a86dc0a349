package io.github.catalogkit.reader.markdown.style;

import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.markdown.page.Contents;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.page.PageOutline;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds the table of contents, if it can be generated from the sections. */
final class ContentsFinder {

    /**
     * A table of contents.
     *
     * @param start the start of its first line
     * @param end the end of its last line, without its line break
     */
    record Found(int start, int end, String marker, String indent, int depth) {}

    private final SourceText source;
    private final List<Contents.Heading> headings = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private ContentsFinder(SourceText source, PageOutline outline) {
        this.source = source;
        Anchors anchors = new Anchors();
        outline.headings().filter(PageElement.Heading::isShown).forEach(heading -> {
            String anchor = anchors.next(heading.title());
            if (heading.depth() > 0) {
                headings.add(new Contents.Heading(heading.depth(), heading.title(), anchor));
                starts.add(heading.start());
            }
        });
    }

    static Optional<Found> find(SourceText source, PageOutline outline) {
        ContentsFinder finder = new ContentsFinder(source, outline);
        return outline.headings()
                .flatMap(heading -> outline.blocksAfter(heading).stream())
                .filter(ContentsFinder::isContents)
                .map(finder::read)
                .filter(finder::isWhatWouldBeWritten)
                .findFirst();
    }

    private Found read(Node list) {
        Node first = list.getFirstChild();
        Optional<Node> nested = firstNested(list);
        int start = source.lineStart(SourceText.start(list));
        String marker = source.slice(start, SourceText.start(first.getFirstChild()));
        String indent = nested.map(item -> prefix(item))
                .filter(prefix -> prefix.endsWith(marker))
                .map(prefix -> prefix.substring(0, prefix.length() - marker.length()))
                .orElse("  ");
        return new Found(start, source.lineEnd(SourceText.end(list) - 1) - 1, marker, indent, depth(list));
    }

    private String prefix(Node item) {
        int text = SourceText.start(item.getFirstChild());
        return source.slice(source.lineStart(text), text);
    }

    private boolean isWhatWouldBeWritten(Found found) {
        List<Contents.Heading> following = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            if (starts.get(index) > found.start()) {
                following.add(headings.get(index));
            }
        }
        String lines = source.slice(found.start(), found.end())
                .lines()
                .map(Whitespace::stripEnd)
                .collect(Collectors.joining("\n"));
        return lines.equals(Contents.write(following, found.marker(), found.indent(), found.depth()));
    }

    private static Optional<Node> firstNested(Node list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getLastChild() instanceof ListBlock nested) {
                return Optional.of(nested.getFirstChild());
            }
        }
        return Optional.empty();
    }

    private static int depth(Node list) {
        int deepest = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getLastChild() instanceof ListBlock nested) {
                deepest = Math.max(deepest, depth(nested));
            }
        }
        return deepest + 1;
    }

    /** Returns whether each item of a list is a link within the file, with or without a nested list of such links. */
    private static boolean isContents(Node block) {
        if (!(block instanceof ListBlock)) {
            return false;
        }
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
            boolean link = item instanceof ListItem
                    && item.getFirstChild() instanceof Paragraph line
                    && Links.leadsToAnchor(line.getFirstChild())
                    && line.getFirstChild().getNext() == null;
            boolean alone = link
                    && (item.getFirstChild().getNext() == null
                            || isContents(item.getFirstChild().getNext()));
            if (!alone) {
                return false;
            }
        }
        return true;
    }
}
