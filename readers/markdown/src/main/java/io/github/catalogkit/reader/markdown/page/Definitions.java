package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.HtmlHeading;
import io.github.catalogkit.reader.markdown.line.Separator;
import io.github.catalogkit.reader.markdown.text.Links;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/**
 * The paragraphs of a page that are entries: each starts with a link to the web, or with a bold name and has such a link, and a
 * separator follows.
 */
final class Definitions {

    /** Fewer paragraphs in a section are free text. */
    private static final int LEAST = 3;

    private final Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private Definitions() {}

    /**
     * Returns these paragraphs: those of sections in which most paragraphs are, and which have no other entries.
     *
     * @param isEntries whether a block is an entry or has entries
     */
    static Set<Node> of(Node document, Predicate<Node> isEntries) {
        Definitions definitions = new Definitions();
        List<Node> section = new ArrayList<>();
        for (Node block : InlineNodes.children(document)) {
            if (block instanceof Heading
                    || (block instanceof HtmlBlock html
                            && !HtmlHeading.in(html.getLiteral()).isEmpty())) {
                definitions.add(section, isEntries);
                section.clear();
            } else {
                section.add(block);
            }
        }
        definitions.add(section, isEntries);
        return definitions.found;
    }

    private void add(List<Node> section, Predicate<Node> isEntries) {
        List<Node> paragraphs =
                section.stream().filter(Paragraph.class::isInstance).toList();
        List<Node> entries =
                paragraphs.stream().filter(Definitions::isDefinition).toList();
        if (entries.size() >= LEAST
                && entries.size() * 2 > paragraphs.size()
                && section.stream().noneMatch(isEntries)) {
            found.addAll(entries);
        }
    }

    private static boolean isDefinition(Node paragraph) {
        Optional<Node> link = LeadingLink.of(paragraph);
        boolean named = paragraph.getFirstChild() instanceof StrongEmphasis && Links.hasWebLink(paragraph);
        if (link.isEmpty() && !named) {
            return false;
        }
        List<Node> nodes = InlineNodes.children(paragraph);
        String name = InlineNodes.plain(nodes.subList(0, 1)).strip();
        String rest = InlineNodes.plain(nodes.subList(1, nodes.size())).strip();
        return (Separator.startsLike(rest) || name.endsWith(":")) && CleanText.wordCount(rest) > 0;
    }
}
