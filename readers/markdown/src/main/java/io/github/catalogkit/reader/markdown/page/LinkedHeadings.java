package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.HeadingAnchor;
import io.github.catalogkit.markdown.page.HtmlHeading;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The headings of a page that are entries: each is a link to the web, with text and without other entries below. */
final class LinkedHeadings {

    /** Fewer headings are sections. */
    private static final int LEAST = 3;

    /** The headings of one level in one section, and what is below each. */
    private static final class Siblings {

        private final List<Heading> entries = new ArrayList<>();
        private boolean isMixed;
        private boolean hasSection;
    }

    private final SourceText source;
    private final PageLinks links;
    private final Predicate<Node> isEntries;
    private final IdentityHashMap<Heading, List<Node>> below = new IdentityHashMap<>();
    private final Set<Siblings> groups = new LinkedHashSet<>();

    private LinkedHeadings(SourceText source, PageLinks links, Predicate<Node> isEntries) {
        this.source = source;
        this.links = links;
        this.isEntries = isEntries;
    }

    /**
     * Returns these headings, with the blocks below each; none if there are only some.
     *
     * @param isEntries whether a block is an entry or has entries
     */
    static IdentityHashMap<Node, List<Node>> of(
            SourceText source, Node document, PageLinks links, Predicate<Node> isEntries) {
        LinkedHeadings headings = new LinkedHeadings(source, links, isEntries);
        headings.find(document);
        IdentityHashMap<Node, List<Node>> found = new IdentityHashMap<>();
        headings.groups.stream()
                .filter(group -> !group.isMixed)
                .flatMap(group -> group.entries.stream())
                .forEach(heading -> found.put(heading, headings.below.getOrDefault(heading, List.of())));
        return found.size() < LEAST ? new IdentityHashMap<>() : found;
    }

    private void find(Node document) {
        List<Heading> all = new ArrayList<>();
        List<Node> blocks = new ArrayList<>();
        for (Node block : InlineNodes.children(document)) {
            if (block instanceof Heading heading) {
                blocks = new ArrayList<>();
                all.add(heading);
                below.put(heading, blocks);
            } else {
                blocks.add(block);
            }
        }
        TreeMap<Integer, Siblings> open = new TreeMap<>();
        for (int index = 0; index < all.size(); index++) {
            Heading heading = all.get(index);
            int level = heading.getLevel();
            open.tailMap(level, false).clear();
            Siblings siblings = open.computeIfAbsent(level, key -> new Siblings());
            groups.add(siblings);
            boolean leaf = index + 1 == all.size() || all.get(index + 1).getLevel() <= level;
            add(heading, leaf, siblings);
        }
    }

    /** Adds a heading; entries after a section of the same level would be part of it. */
    private void add(Heading heading, boolean leaf, Siblings group) {
        if (leaf && isEntry(heading)) {
            group.entries.add(heading);
            group.isMixed |= group.hasSection;
        } else {
            group.hasSection = true;
        }
    }

    private boolean isEntry(Heading heading) {
        List<Node> blocks = below.getOrDefault(heading, List.of());
        return heading.getLevel() > 1
                && source.text().startsWith("#", source.lineStart(SourceText.start(heading)))
                && LeadingLink.of(heading)
                        .filter(link -> link.getNext() == null)
                        .isPresent()
                && blocks.stream().anyMatch(Paragraph.class::isInstance)
                && blocks.stream().noneMatch(isEntries)
                && blocks.stream()
                        .noneMatch(block -> block instanceof HtmlBlock html
                                && !HtmlHeading.in(html.getLiteral()).isEmpty())
                && !links.leadTo(HeadingAnchor.text(heading));
    }
}
